import type { Piece } from './view.ts'

const dataLine = /^[ \t]*data:[ \t]?([^\r\n]*)/gm

/** Where the data of server-sent events stand in a text, a line each; also where the text is indented, as in a YAML file. */
export function eventData(text: string): Piece[] {
  const found: Piece[] = []
  for (const { index, 0: line, 1: data = '' } of text.matchAll(dataLine)) {
    const end = index + line.length
    if (data !== '') found.push({ start: end - data.length, end })
  }
  return found
}
