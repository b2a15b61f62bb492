import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { realClock } from '../core/clock.ts'
import { MockCopilotError } from '../core/errors.ts'
import { readDataFile } from '../fixture-store/read-data-file.ts'
import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { cannotWrite } from './cannot-write.ts'
import { checkRecording } from './check-recording.ts'
import { withFileLock } from './file-lock.ts'
import { makeFolder } from './make-folder.ts'
import { removeUnfinished } from './remove-unfinished.ts'
import { writeAtomically } from './write-atomically.ts'

/** Nobody reads it as a recording, because it begins with a dot. */
const lockName = '.mock-copilot.lock'
const longestMs = 120_000

/** The files of a folder, which several recorders may write at once, in one process or in many: one of them at a time. */
export class RecordingsOnDisk {
  readonly #dir: string
  /** What each file held when it was last seen. */
  readonly #seen = new Map<string, string>()
  #tidied: Promise<void> | undefined

  constructor(dir: string) {
    this.#dir = dir
  }

  /** Does something while no other recorder touches the folder, and makes it where there is none. Throws `CANNOT_WRITE`. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    try {
      await makeFolder(this.#dir)
      // Files know nothing of a proxy's virtual clock.
      const waiting = { clock: realClock, signal: AbortSignal.timeout(longestMs) }
      return await withFileLock(path.join(this.#dir, lockName), waiting, async () => {
        this.#tidied ??= removeUnfinished(this.#dir)
        await this.#tidied
        return await work()
      })
    } catch (error) {
      throw error instanceof MockCopilotError ? error : cannotWrite(`recordings to ${this.#dir}`, error)
    }
  }

  /** What a file holds, where it is not as it was last seen. Throws `BAD_RECORDING` or `BAD_FIXTURES`. */
  changes(file: string): readonly RecordedExchange[] | undefined {
    if (!existsSync(file)) return this.#seen.delete(file) ? [] : undefined
    const digest = digestOf(readFileSync(file))
    if (this.#seen.get(file) === digest) return undefined
    const { exchanges } = checkRecording(file, readDataFile(file))
    this.#seen.set(file, digest)
    return exchanges
  }

  async write(file: string, text: string): Promise<void> {
    await writeAtomically(file, text)
    this.#seen.set(file, digestOf(text))
  }

  async remove(file: string): Promise<void> {
    this.#seen.delete(file)
    await rm(file, { force: true })
  }
}

function digestOf(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}
