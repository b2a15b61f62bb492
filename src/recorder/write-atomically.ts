import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { cannotWrite } from './cannot-write.ts'
import { makeFolder } from './make-folder.ts'

/** Only its owner may read a recording until somebody has reviewed it. */
const mode = 0o600

/** Writes a file as a whole: whoever looks, also after a crash, finds the old one or the new one. Throws `CANNOT_WRITE`. */
export async function writeAtomically(file: string, text: string): Promise<void> {
  // Begins with a dot, so that nobody reads it as a recording where a crash leaves it behind; removeUnfinished() knows it by the process.
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}-${randomUUID()}`)
  try {
    await makeFolder(path.dirname(file))
    const handle = await open(unfinished, 'wx', mode)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, file)
  } catch (error) {
    // Whatever it was that failed is what is told of.
    await rm(unfinished, { force: true }).catch(() => {})
    throw cannotWrite(`the recording ${file}`, error)
  }
}
