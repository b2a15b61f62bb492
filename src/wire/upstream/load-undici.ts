/**
 * undici makes an agent of its own the one that the process's `fetch` goes through, unless there is one. Node makes its own when it is
 * first asked for one of fetch's classes: it is asked before, so that a client in this process goes on as it would without a recorder.
 */
export function loadUndici(): Promise<typeof import('undici')> {
  void globalThis.Headers
  return import('undici')
}
