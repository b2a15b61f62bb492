import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string
  files(): Promise<string[]>
  read(name: string): Promise<string>
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mock-copilot-recordings-'))
  return {
    path: folder,
    files: async () => (await readdir(folder)).sort(),
    read: (name) => readFile(path.join(folder, name), 'utf8'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
