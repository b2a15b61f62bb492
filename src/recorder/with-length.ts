/** Headers of an answer whose body was rewritten: with its new length, and no content-encoding. */
export function withLength(headers: readonly string[], length: number): string[] {
  const kept: string[] = []
  for (let i = 0; i + 1 < headers.length; i += 2) {
    if (!/^content-(?:length|encoding)$/i.test(headers[i] as string)) kept.push(headers[i] as string, headers[i + 1] as string)
  }
  return [...kept, 'content-length', String(length)]
}
