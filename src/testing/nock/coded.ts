/** A network error of fetch that also carries its code itself, where code that speaks node:http looks for it. */
export function coded(error: unknown): unknown {
  if (!(error instanceof Error) || !(error.cause instanceof Error) || !('code' in error.cause)) return error
  return Object.assign(error, { code: error.cause.code })
}
