/** Copilot puts the file's path in a comment on one of the prompt's first lines, such as `// Path: src/main.js`. */
const line = /[^\n]{0,8}\bPath: ([^\n\r]{1,1024}?)(?:\s*(?:-->|\*\/))?\s*$/my
const label = 'Path: '
const searched = 2048

/** The path that a prompt's `Path:` line names. */
export function pathLine(prompt: string): string | undefined {
  const start = prompt.slice(0, searched)
  let at = start.indexOf(label)
  while (at !== -1) {
    line.lastIndex = start.lastIndexOf('\n', at) + 1
    const found = line.exec(start)
    if (found !== null) return found[1]
    const end = start.indexOf('\n', at)
    at = end === -1 ? -1 : start.indexOf(label, end)
  }
  return undefined
}
