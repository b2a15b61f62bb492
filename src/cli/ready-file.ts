import { rename, rm, writeFile } from 'node:fs/promises'
import { MockCopilotError } from '../core/errors.ts'

/** Tells other programs the URL: there while the server is ready, and never half written. */
export class ReadyFile {
  readonly #path: string
  #written = false

  constructor(path: string) {
    this.#path = path
  }

  /** Throws `CANNOT_WRITE` where the file cannot be written. */
  async write(url: string): Promise<void> {
    const unfinished = `${this.#path}.${process.pid}`
    try {
      await writeFile(unfinished, url)
      await rename(unfinished, this.#path)
      this.#written = true
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => {})
      throw new MockCopilotError(
        'CANNOT_WRITE',
        `Failed to write the ready file ${this.#path}: ${(error as Error).message}. Name a file in a folder that exists and may be written to.`,
        { cause: error },
      )
    }
  }

  /** Only what this process wrote: one that could not start must not take the file of the one that runs. */
  async remove(): Promise<void> {
    if (this.#written) await rm(this.#path, { force: true })
  }
}
