import { rm } from 'node:fs/promises'
import path from 'node:path'
import { findFixtureFiles } from '../fixture-store/find-fixture-files.ts'
import { isRecording } from '../fixture-store/is-recording.ts'
import { readDataFile } from '../fixture-store/read-data-file.ts'
import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { checkRecording } from './check-recording.ts'
import type { Hygiene } from './hygiene.ts'
import { groupName, recordingName } from './recording-name.ts'
import type { Recorded } from './recording-set.ts'
import { recordingText } from './recording-text.ts'
import { removeUnfinished } from './remove-unfinished.ts'
import { renewedExchanges } from './renewed-exchanges.ts'
import { secretFound } from './secret-found.ts'
import { writeAtomically } from './write-atomically.ts'

interface RecordingOnDisk {
  readonly name: string
  readonly recordedBy: string | undefined
  /** As it was when the folder was opened. */
  readonly old: readonly RecordedExchange[]
  /** What this run has recorded, in order. */
  readonly run: RecordedExchange[]
  /** As they shall be. */
  exchanges: readonly RecordedExchange[]
  /** As they are. */
  written: readonly RecordedExchange[]
}

export interface FolderOptions {
  readonly dir: string
  /** One file for all that is recorded; by default one for each request. */
  readonly group?: string | undefined
  /** Such as `mock-copilot 0.2.0`. */
  readonly recordedBy: string
  readonly hygiene: Hygiene
}

/** A folder of recordings: what it holds, and what a run adds to it. */
export class RecordingFolder {
  readonly #options: FolderOptions
  readonly #files = new Map<string, RecordingOnDisk>()
  readonly #written = new Set<string>()
  #writing: Promise<void> = Promise.resolve()
  #tidied: Promise<void> | undefined

  /** Reads what is there. Throws `BAD_RECORDING` or `BAD_FIXTURES`; files of the folder that are no recordings are left alone. */
  constructor(options: FolderOptions) {
    this.#options = options
    for (const file of findFixtureFiles(options.dir, true)) {
      const data = readDataFile(file)
      if (!isRecording(data)) continue
      const { name, recordedBy, exchanges } = checkRecording(file, data)
      this.#files.set(file, { name, recordedBy, old: exchanges, run: [], exchanges, written: exchanges })
    }
  }

  get recorded(): Recorded[] {
    return [...this.#files].flatMap(([file, { name, exchanges }]) => exchanges.map((exchange) => ({ file, name, exchange })))
  }

  /** Files that were written since the folder was opened. */
  get written(): string[] {
    return [...this.#written]
  }

  /** Puts a new answer in the place of what an earlier run recorded for the same request. */
  replace(exchange: RecordedExchange): Promise<void> {
    const [file, recording] = this.#of(exchange)
    recording.run.push(exchange)
    recording.exchanges = renewedExchanges(recording.old, recording.run)
    return this.#save(file)
  }

  /** Adds a new answer to those that are there. */
  async append(exchange: RecordedExchange): Promise<Recorded> {
    const [file, recording] = this.#of(exchange)
    recording.exchanges = [...recording.exchanges, exchange]
    await this.#save(file)
    return { file, name: recording.name, exchange }
  }

  /** Puts one answer in the place of another. */
  exchange({ file, exchange: old }: Recorded, young: RecordedExchange): Promise<void> {
    const recording = this.#files.get(file)
    if (recording === undefined) return Promise.resolve()
    recording.exchanges = recording.exchanges.map((one) => (one === old ? young : one))
    return this.#save(file)
  }

  /** Takes away what was not used; of a file nothing is left of, the file itself. */
  async prune(unused: readonly Recorded[]): Promise<void> {
    const gone = new Set(unused.map(({ exchange }) => exchange))
    for (const file of new Set(unused.map((one) => one.file))) {
      const recording = this.#files.get(file)
      if (recording === undefined) continue
      recording.exchanges = recording.exchanges.filter((exchange) => !gone.has(exchange))
      if (recording.exchanges.length > 0) await this.#save(file)
      else await rm(file, { force: true })
    }
  }

  /** Resolves when all that was recorded is written. */
  flush(): Promise<void> {
    return this.#writing.catch(() => {})
  }

  #of({ request }: RecordedExchange): [file: string, recording: RecordingOnDisk] {
    const { dir, group, recordedBy } = this.#options
    const name = group === undefined ? recordingName(request) : groupName(group)
    const file = path.join(dir, `${name}.yaml`)
    const known = this.#files.get(file)
    if (known !== undefined) return [file, known]
    const made = { name, recordedBy, old: [], run: [], exchanges: [], written: [] }
    this.#files.set(file, made)
    return [file, made]
  }

  /** One file after the other, each as it shall be when its turn comes. */
  #save(file: string): Promise<void> {
    const saved = this.#writing.catch(() => {}).then(() => this.#write(file))
    this.#writing = saved
    return saved
  }

  async #write(file: string): Promise<void> {
    const recording = this.#files.get(file)
    if (recording === undefined || same(recording.exchanges, recording.written)) return
    const { name, exchanges } = recording
    const text = recordingText({ version: 1, name, recordedBy: this.#options.recordedBy, exchanges: [...exchanges] })
    const secret = this.#options.hygiene.findSecret(text)
    if (secret !== undefined) throw secretFound(file, secret)
    this.#tidied ??= removeUnfinished(this.#options.dir)
    await this.#tidied
    await writeAtomically(file, text)
    recording.written = exchanges
    this.#written.add(file)
  }
}

function same<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i])
}
