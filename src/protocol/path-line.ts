const label = 'Path: '
/** How many characters of a comment's opening may stand before the label. */
const mostBefore = 8
const longest = 1024
const searched = 2048
const closing = ['-->', '*/']

/**
 * The path that a prompt's `Path:` line names: Copilot puts the file's path in a comment on one of the first lines, such as
 * `// Path: src/main.js`. Searched by hand: a regular expression takes longer than all else that is read of a request.
 */
export function pathLine(prompt: string): string | undefined {
  const start = prompt.length > searched ? prompt.slice(0, searched) : prompt
  for (let at = start.indexOf(label); at !== -1; at = start.indexOf(label, at + label.length)) {
    const before = at - (start.lastIndexOf('\n', at) + 1)
    if (before > mostBefore || (before > 0 && /\w/.test(start[at - 1] as string))) continue
    const path = withoutClosing(restOfLine(start, at + label.length))
    if (path !== '' && path.length <= longest) return path
  }
  return undefined
}

function restOfLine(text: string, from: number): string {
  const newline = text.indexOf('\n', from)
  const line = text.slice(from, newline === -1 ? undefined : newline)
  const carriageReturn = line.indexOf('\r')
  return (carriageReturn === -1 ? line : line.slice(0, carriageReturn)).trimEnd()
}

function withoutClosing(line: string): string {
  const closer = closing.find((mark) => line.endsWith(mark))
  return closer === undefined ? line : line.slice(0, -closer.length).trimEnd()
}
