import path from 'node:path'
import { findFixtureFiles } from '../fixture-store/find-fixture-files.ts'
import { isRecording } from '../fixture-store/is-recording.ts'
import { readDataFile } from '../fixture-store/read-data-file.ts'
import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { checkRecording } from './check-recording.ts'
import { Gate } from './gate.ts'
import type { Hygiene } from './hygiene.ts'
import type { QuietMoments } from './quiet-moments.ts'
import { groupName, recordingName } from './recording-name.ts'
import type { Recorded } from './recording-set.ts'
import { RecordingsOnDisk } from './recordings-on-disk.ts'
import { SharedRecording } from './shared-recording.ts'
import { warmUp } from './warm-up.ts'

export interface FolderOptions {
  readonly dir: string
  /** One file for all that is recorded, and the only one that is read; by default one for each request. */
  readonly group?: string | undefined
  /** Such as `mock-copilot 0.2.0`. */
  readonly recordedBy: string
  readonly hygiene: Hygiene
  readonly quiet: QuietMoments
}

/** A folder of recordings: what it holds, and what a run adds to it. Others may record into it at the same time. */
export class RecordingFolder {
  readonly #options: FolderOptions
  readonly #disk: RecordingsOnDisk
  readonly #files = new Map<string, SharedRecording>()
  readonly #written = new Set<string>()
  readonly #gate: Gate
  #writing: Promise<void> = Promise.resolve()

  /** Reads what is there. Throws `BAD_RECORDING` or `BAD_FIXTURES`; files of the folder that are no recordings are left alone. */
  constructor(options: FolderOptions) {
    this.#options = options
    this.#disk = new RecordingsOnDisk(options.dir)
    this.#gate = new Gate(options.hygiene, options.recordedBy)
    for (const file of findFixtureFiles(options.dir, true)) {
      // What other groups recorded for the same request is not this one's to answer with, or to prune.
      if (options.group !== undefined && file !== this.#fileNamed(groupName(options.group))) continue
      const data = readDataFile(file)
      if (!isRecording(data)) continue
      const { name, exchanges } = checkRecording(file, data)
      this.#files.set(file, new SharedRecording(name, exchanges))
    }
  }

  get recorded(): Recorded[] {
    return this.#all(({ exchanges }) => exchanges)
  }

  /** Those that this run has found or made, and no other recorder meanwhile. */
  get own(): Recorded[] {
    return this.#all(({ own }) => own)
  }

  /** Files that were written since the folder was opened. */
  get written(): string[] {
    return [...this.#written]
  }

  /** Makes sure that the folder can be written to, so that nobody asks for nothing. Throws `CANNOT_WRITE`. */
  async prepare(): Promise<void> {
    await this.#disk.alone(async () => {})
    warmUp()
  }

  /** Puts a new answer in the place of what an earlier run recorded for the same request. */
  async replace(exchange: RecordedExchange): Promise<void> {
    const [file, recording] = this.#of(exchange)
    recording.renew(exchange)
    return this.#saved(file, exchange)
  }

  /** Adds a new answer to those that are there. */
  async append(exchange: RecordedExchange): Promise<Recorded> {
    const [file, recording] = this.#of(exchange)
    recording.add(exchange)
    await this.#saved(file, exchange)
    return { file, name: recording.name, exchange }
  }

  /** Puts one answer in the place of another. */
  async exchange({ file, name, exchange: old }: Recorded, young: RecordedExchange): Promise<void> {
    // What cannot be written must not take the place of what can.
    this.#gate.check(file, name, young)
    this.#files.get(file)?.exchange(old, young)
    await this.#save(file)
  }

  /** Takes away what was not used; of a file nothing is left of, the file itself. */
  async prune(unused: readonly Recorded[]): Promise<void> {
    const gone = new Set(unused.map(({ exchange }) => exchange))
    for (const file of new Set(unused.map((one) => one.file))) {
      this.#files.get(file)?.remove(gone)
      await this.#save(file)
    }
  }

  /** Resolves when all that was recorded is written. */
  flush(): Promise<void> {
    return this.#writing.catch(() => {})
  }

  #all(exchangesOf: (recording: SharedRecording) => readonly RecordedExchange[]): Recorded[] {
    return [...this.#files].flatMap(([file, recording]) =>
      exchangesOf(recording).map((exchange) => ({ file, name: recording.name, exchange })),
    )
  }

  #of({ request }: RecordedExchange): [file: string, recording: SharedRecording] {
    const { group } = this.#options
    const name = group === undefined ? recordingName(request) : groupName(group)
    const file = this.#fileNamed(name)
    const known = this.#files.get(file)
    if (known !== undefined) return [file, known]
    const made = new SharedRecording(name, [])
    this.#files.set(file, made)
    return [file, made]
  }

  #fileNamed(name: string): string {
    return path.join(this.#options.dir, `${name}.yaml`)
  }

  /** Throws `SECRET_FOUND` where this exchange must not be written. */
  async #saved(file: string, exchange: RecordedExchange): Promise<void> {
    await this.#save(file)
    this.#gate.checkPassed(exchange)
  }

  /** One file after the other, each as it shall be when its turn comes. */
  #save(file: string): Promise<void> {
    const saved = this.#writing.catch(() => {}).then(() => this.#write(file))
    this.#writing = saved
    return saved
  }

  async #write(file: string): Promise<void> {
    const recording = this.#files.get(file)
    if (recording?.isChanged !== true) return
    // Before anybody is kept out of the folder.
    await this.#gate.prepare(recording.exchanges, this.#options.quiet)
    await this.#disk.alone(async () => {
      const changes = this.#disk.changes(file)
      if (changes !== undefined) recording.seen(changes)
      const text = this.#gate.pass(file, recording)
      const { exchanges } = recording
      if (!recording.isChanged) return
      if (exchanges.length === 0) await this.#disk.remove(file)
      else await this.#disk.write(file, text)
      recording.written(exchanges)
      if (exchanges.length > 0) this.#written.add(file)
    })
  }
}
