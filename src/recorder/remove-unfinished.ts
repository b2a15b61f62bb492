import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { isRunning } from './is-running.ts'

const unfinished = /^\..+\.yaml\.(\d{1,10})-[0-9a-f-]{36}$/

/** Takes away what processes that are no more have begun to write in a folder. */
export async function removeUnfinished(folder: string): Promise<void> {
  // Who cannot list it will be told when the recording cannot be written.
  const names = await readdir(folder).catch(() => [])
  const left = names.filter((name) => {
    const pid = unfinished.exec(name)?.[1]
    return pid !== undefined && !isRunning(Number(pid))
  })
  await Promise.all(left.map((name) => rm(path.join(folder, name), { force: true })))
}
