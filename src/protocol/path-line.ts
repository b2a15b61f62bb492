/** Copilot puts the file's path in a comment on one of the prompt's first lines, such as `// Path: src/main.js`. */
const pattern = /^[^\n]{0,8}\bPath: ([^\n\r]{1,1024}?)(?:\s*(?:-->|\*\/))?\s*$/m
const searched = 2048

/** The path that a prompt's `Path:` line names. */
export function pathLine(prompt: string): string | undefined {
  const start = prompt.slice(0, searched)
  return start.includes('Path: ') ? pattern.exec(start)?.[1] : undefined
}
