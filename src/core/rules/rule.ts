/** What the value of an option must be: gives what is wrong with it, in words, and `undefined` where nothing is. */
export type Rule = (name: string, value: unknown) => string | undefined
