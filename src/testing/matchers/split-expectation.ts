/** Takes what a matcher wants by itself out of an expectation; the rest is a query. What is `undefined` counts as not given. */
export function splitExpectation<T extends object, K extends keyof T>(
  expectation: T,
  own: readonly K[],
): { readonly own: Partial<Pick<T, K>>; readonly rest: Omit<T, K> } {
  const given = Object.entries(expectation).filter(([, value]) => value !== undefined)
  const isOwn = ([name]: [string, unknown]): boolean => (own as readonly string[]).includes(name)
  return {
    own: Object.fromEntries(given.filter(isOwn)) as Partial<Pick<T, K>>,
    rest: Object.fromEntries(given.filter((entry) => !isOwn(entry))) as Omit<T, K>,
  }
}
