import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** Makes a folder and those that it lies in. Node's own `recursive` never comes to an end where a file system refuses with ENOENT, as /proc does. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const parent = path.dirname(folder)
    if (code === 'ENOENT' && parent !== folder) {
      await makeFolder(parent)
      await mkdir(folder).catch((second: NodeJS.ErrnoException) => unlessFolder(folder, second))
    } else await unlessFolder(folder, error)
  }
}

/** Somebody else may have made it meanwhile, and on a file system that takes no writing it is there all the same. */
async function unlessFolder(folder: string, error: unknown): Promise<void> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (!isFolder) throw error
}
