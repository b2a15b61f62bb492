const words: Readonly<Record<string, string>> = {
  '^(?:exact|fast|x\\d+(?:\\.\\d+)?)$': 'must be exact, fast, or a speed such as x10',
  '^[Hh][Tt][Tt][Pp][Ss]?://.': 'must be a URL such as https://mock.example',
  '^[!-~](?:[ -~]*[!-~])?$': 'must be printable ASCII without spaces at its ends, as a header carries it',
  '^[\\w-]{1,64}$': 'must be 1 to 64 letters, digits, _ or -',
  '^[imsuv]*$': 'must be flags of a regular expression, of i, m, s, u and v',
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'must be words of small letters and digits with - between them',
  '^[A-Z]+$': 'must be a method in capital letters',
  '^/': 'must begin with a slash',
  '^[\\t -~\\u0080-\\u00ff]*$': 'must be a text that a header can carry',
  '^[A-Za-z0-9+/]*={0,2}$': 'must be base64',
}

/** What a pattern of the schemas asks for; a test holds that each has words. */
export function patternInWords(pattern: string): string | undefined {
  return words[pattern]
}
