import type { MockCopilotError } from '../core/errors.ts'
import type { RecordedExchange } from '../protocol/generated/recording.ts'
import type { Hygiene } from './hygiene.ts'
import { recordingText } from './recording-text.ts'
import { secretFound } from './secret-found.ts'
import type { SharedRecording } from './shared-recording.ts'

/** Reads what is about to be written, and lets no secret pass. */
export class Gate {
  readonly #hygiene: Hygiene
  readonly #recordedBy: string
  readonly #refused = new WeakMap<RecordedExchange, MockCopilotError>()

  /** @param recordedBy - such as `mock-copilot 0.2.0` */
  constructor(hygiene: Hygiene, recordedBy: string) {
    this.#hygiene = hygiene
    this.#recordedBy = recordedBy
  }

  /**
   * The text of a recording as it may be written. An exchange that would hold a secret is taken out of it, so that it holds up no other.
   * Throws `SECRET_FOUND` where it is none that is new.
   */
  pass(file: string, recording: SharedRecording): string {
    const text = this.#textOf(recording.name, recording.exchanges)
    const secret = this.#hygiene.findSecret(text)
    if (secret === undefined) return text
    const holding = recording.unsaved.filter((exchange) => this.#isRefused(file, recording.name, exchange))
    if (holding.length === 0) throw secretFound(file, secret)
    recording.remove(new Set(holding))
    return this.pass(file, recording)
  }

  /** Throws `SECRET_FOUND` where an exchange would be taken out. */
  check(file: string, name: string, exchange: RecordedExchange): void {
    this.#isRefused(file, name, exchange)
    this.checkPassed(exchange)
  }

  /** Throws `SECRET_FOUND` where an exchange was taken out. */
  checkPassed(exchange: RecordedExchange): void {
    const refused = this.#refused.get(exchange)
    if (refused !== undefined) throw refused
  }

  #isRefused(file: string, name: string, exchange: RecordedExchange): boolean {
    const leak = this.#hygiene.findSecret(this.#textOf(name, [exchange]))
    if (leak !== undefined) this.#refused.set(exchange, secretFound(file, leak))
    return leak !== undefined
  }

  #textOf(name: string, exchanges: readonly RecordedExchange[]): string {
    return recordingText({ version: 1, name, recordedBy: this.#recordedBy, exchanges: [...exchanges] })
  }
}
