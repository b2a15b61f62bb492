import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { MockCopilotError } from '../../core/errors.ts'

/** What `init` must know of the project it writes into. */
export interface Project {
  /** True where there is a package.json at all. */
  readonly isPackage: boolean
  /** True where its `.js` files are modules. */
  readonly isModule: boolean
  readonly typescript: boolean
  /** Which of the packages that the test imports are still to be installed. */
  readonly missing: readonly string[]
}

const needed = ['mock-copilot', 'vitest']

/** Throws `BAD_CONFIG` where there is a package.json that cannot be read. */
export function projectIn(folder: string): Project {
  const manifest = manifestIn(folder)
  const installed = Object.keys({ ...manifest?.dependencies, ...manifest?.devDependencies })
  return {
    isPackage: manifest !== undefined,
    isModule: manifest?.type === 'module',
    typescript: installed.includes('typescript') || existsSync(path.join(folder, 'tsconfig.json')),
    missing: needed.filter((name) => !installed.includes(name)),
  }
}

interface Manifest {
  readonly type?: unknown
  readonly dependencies?: object
  readonly devDependencies?: object
}

function manifestIn(folder: string): Manifest | undefined {
  const file = path.join(folder, 'package.json')
  if (!existsSync(file)) return undefined
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))) as Manifest
  } catch (error) {
    throw new MockCopilotError('BAD_CONFIG', `Failed to read ${file}: ${(error as Error).message}. Mend it first.`, { cause: error })
  }
}
