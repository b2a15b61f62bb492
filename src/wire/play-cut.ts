import type { CutKind } from '../core/cut.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Listener } from './frame-sink.ts'

/** Breaks the connection instead of answering. */
export function playCut(kind: CutKind, listener: Listener, cut: () => void): Promise<Outcome> {
  return new Promise((resolve) => {
    listener.onClose(() => resolve({ status: undefined, events: 0, bytes: 0, cut: kind, cancelled: kind === 'stall' && !listener.stopped }))
    cut()
  })
}
