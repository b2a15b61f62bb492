const base64 = /^[A-Za-z0-9+/]*={0,2}$/

/** The bytes that a text of a HAR file stands for; `undefined` where it is said to be base64 and is not. */
export function harBytes(text: string, encoding: string | undefined): Buffer | undefined {
  if (encoding !== 'base64') return Buffer.from(text)
  const digits = text.replace(/\s+/g, '')
  return base64.test(digits) && digits.replace(/=+$/, '').length % 4 !== 1 ? Buffer.from(digits, 'base64') : undefined
}
