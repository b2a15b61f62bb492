import type { MockCopilotError } from '../core/errors.ts'
import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { finished } from '../redaction/finished.ts'
import { exchangeText } from './exchange-text.ts'
import type { Hygiene } from './hygiene.ts'
import type { QuietMoments } from './quiet-moments.ts'
import { recordingText } from './recording-text.ts'
import type { Leak } from './redaction/find-secret.ts'
import { secretFound } from './secret-found.ts'
import type { SharedRecording } from './shared-recording.ts'

/** What an exchange will be in its file. */
interface Reading {
  readonly text: string
  readonly leak: Leak | undefined
}

/** Reads what is about to be written, and lets no secret pass. */
export class Gate {
  readonly #hygiene: Hygiene
  readonly #recordedBy: string
  readonly #readings = new WeakMap<RecordedExchange, Reading>()
  readonly #refused = new WeakMap<RecordedExchange, MockCopilotError>()

  /** @param recordedBy - such as `mock-copilot 0.2.0` */
  constructor(hygiene: Hygiene, recordedBy: string) {
    this.#hygiene = hygiene
    this.#recordedBy = recordedBy
  }

  /** Reads what was not read yet, a piece at a time, so that `pass` has little left to do. */
  async prepare(exchanges: readonly RecordedExchange[], quiet: QuietMoments): Promise<void> {
    for (const exchange of exchanges) {
      if (this.#readings.has(exchange)) continue
      await quiet.next()
      const text = exchangeText(exchange)
      this.#keep(exchange, text, await quiet.work(this.#hygiene.findSecret(text)))
    }
  }

  /**
   * The text of a recording as it may be written. An exchange that would hold a secret is taken out of it, so that it holds up no other.
   * Throws `SECRET_FOUND` where it is none that is new.
   */
  pass(file: string, recording: SharedRecording): string {
    const { name } = recording
    recording.remove(new Set(recording.unsaved.filter((exchange) => this.#isRefused(file, name, exchange))))
    const leak = this.#find(name, recording.exchanges)
    if (leak !== undefined) throw secretFound(file, leak)
    return this.#textOf(name, recording.exchanges)
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
    const leak = this.#find(name, [exchange])
    if (leak !== undefined) this.#refused.set(exchange, secretFound(file, leak))
    return leak !== undefined
  }

  /** The first secret in the text of a recording. None has its parts in several exchanges: nobody reads those together. */
  #find(name: string, exchanges: readonly RecordedExchange[]): Leak | undefined {
    const head = this.#textOf(name, [])
    const inHead = finished(this.#hygiene.findSecret(head))
    if (inHead !== undefined) return inHead
    let before = lineBreaksIn(head)
    for (const exchange of exchanges) {
      const { text, leak } = this.#read(exchange)
      if (leak !== undefined) return { rule: leak.rule, line: before + leak.line }
      before += lineBreaksIn(text)
    }
    return undefined
  }

  #read(exchange: RecordedExchange): Reading {
    const known = this.#readings.get(exchange)
    if (known !== undefined) return known
    const text = exchangeText(exchange)
    return this.#keep(exchange, text, finished(this.#hygiene.findSecret(text)))
  }

  #keep(exchange: RecordedExchange, text: string, leak: Leak | undefined): Reading {
    const reading = { text, leak }
    this.#readings.set(exchange, reading)
    return reading
  }

  #textOf(name: string, exchanges: readonly RecordedExchange[]): string {
    const recording = { version: 1 as const, name, recordedBy: this.#recordedBy, exchanges: [...exchanges] }
    return recordingText(recording, (exchange) => this.#read(exchange).text)
  }
}

function lineBreaksIn(text: string): number {
  return text.split('\n').length - 1
}
