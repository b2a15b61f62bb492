import { readFile } from 'node:fs/promises'
import type { Clock } from './core/clock.ts'
import type { Log } from './core/log.ts'
import { packageFile } from './core/package-file.ts'
import type { Reply } from './core/reply.ts'
import type { Ask } from './recorder/ask.ts'
import type { Recorder } from './recorder/recorder.ts'
import type { RecorderMode, RecorderOptions } from './recorder/recorder-options.ts'
import type { RecorderReport } from './recorder/recorder-report.ts'

/** A proxy's recorder, from when it is first needed until the proxy stops. Its code is loaded only for who has one. */
export class Recording {
  readonly #options: RecorderOptions
  readonly #clock: Clock
  readonly #log: Log
  readonly #failed: (error: Error) => void
  #open: Promise<Recorder> | undefined
  #last: RecorderReport | undefined

  constructor(options: RecorderOptions, clock: Clock, log: Log, failed: (error: Error) => void) {
    this.#options = options
    this.#clock = clock
    this.#log = log
    this.#failed = failed
  }

  /** Rejects with `BAD_CONFIG`, `BAD_RECORDING` or `BAD_FIXTURES`. */
  open(): Promise<Recorder> {
    this.#last = undefined
    this.#open ??= this.#make().catch((error: unknown) => {
      this.#open = undefined
      throw error
    })
    return this.#open
  }

  async mode(): Promise<RecorderMode> {
    return (await this.open()).mode
  }

  async answer(ask: Ask): Promise<Reply> {
    return (await this.open()).answer(ask)
  }

  /** After the proxy stopped: how it ended. */
  async report(): Promise<RecorderReport> {
    return this.#last ?? (await this.open()).report()
  }

  reset(): void {
    this.#whenOpen((recorder) => recorder.reset())
  }

  /** What ends from now on is the proxy's own doing. */
  stopping(): void {
    this.#whenOpen((recorder) => {
      recorder.stopping = true
    })
  }

  /** Resolves when everything is written. */
  async close(): Promise<void> {
    const open = this.#open
    this.#open = undefined
    // Whoever opened it was told why it could not be.
    const recorder = await open?.catch(() => undefined)
    this.#last = await recorder?.close()
  }

  #whenOpen(act: (recorder: Recorder) => void): void {
    this.#open?.then(act, () => {})
  }

  async #make(): Promise<Recorder> {
    const [{ Recorder }, { HttpUpstream }, { PinnedAddresses }, version] = await Promise.all([
      import('./recorder/recorder.ts'),
      import('./wire/upstream/http-upstream.ts'),
      import('./wire/upstream/pinned-addresses.ts'),
      ownVersion(),
    ])
    const parts = {
      clock: this.#clock,
      log: this.#log,
      failed: this.#failed,
      recordedBy: `mock-copilot ${version}`,
      upstream: new HttpUpstream(new PinnedAddresses(this.#options.allowPrivateUpstream === true)),
    }
    return new Recorder(this.#options, parts).ready()
  }
}

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(packageFile('package.json'), 'utf8')) as { version: string }
  return version
}
