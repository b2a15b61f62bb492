/** Where a text stops being JSON, such as `line 3, column 23`; V8 names a position for some mistakes only. */
export function placeInJson(text: string): string {
  let whole = 0
  let broken = text.length + 1
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1
    if (goesOn(text.slice(0, middle))) whole = middle
    else broken = middle
  }
  const lines = text.slice(0, whole).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`
}

/** Whether what is wrong with the beginning of a text, if anything, is only that it ends. */
function goesOn(start: string): boolean {
  try {
    JSON.parse(start)
    return true
  } catch (error) {
    const { message } = error as Error
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? start.length)
    return !message.startsWith('Unexpected token') && position >= start.length
  }
}
