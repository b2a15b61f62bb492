import type { Steps } from './steps.ts'

/** A part of a text. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** What a text says when it is decoded, with the way back to the text. */
export interface View {
  readonly text: string
  /** The pieces of the original, in order, that say `text.slice(start, end)`. */
  locate(start: number, end: number): readonly Piece[]
  /** What has to stand in the place of the first of those pieces, the others being taken out, so that it says `placeholder`. */
  write(placeholder: string, start: number, end: number): string
}

/** Decodes a text, or finds the parts of it that are encoded and decodes those. */
export type Decode = (text: string) => Steps<Iterable<View>>
