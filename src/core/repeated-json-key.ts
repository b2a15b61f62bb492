/** Where a key stands for the second time in its object; `undefined` where none does. The text must be valid JSON. */
export function repeatedJsonKey(text: string): number | undefined {
  /** The keys of each object that is open, and nothing for each list. */
  const open: (Set<string> | undefined)[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '{') open.push(new Set())
    else if (char === '[') open.push(undefined)
    else if (char === '}' || char === ']') open.pop()
    else if (char === '"') {
      const end = endOfString(text, i)
      const keys = open.at(-1)
      if (keys !== undefined && text[afterSpace(text, end)] === ':') {
        const key = keyIn(text.slice(i, end))
        if (keys.has(key)) return i
        keys.add(key)
      }
      i = end - 1
    }
  }
  return undefined
}

/** One behind its last quote. */
function endOfString(text: string, start: number): number {
  let end = start
  do end = text.indexOf('"', end + 1)
  while (backslashesBefore(text, end) % 2 === 1)
  return end + 1
}

function backslashesBefore(text: string, at: number): number {
  let count = 0
  while (text[at - 1 - count] === '\\') count++
  return count
}

function afterSpace(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++
  return at
}

/** The same key may be spelled with escapes and without. */
function keyIn(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1)
}
