/** Work that can be put down between its steps and taken up again: each says how many characters it looked at. */
export type Steps<T> = Generator<number, T, void>
