import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { MockCopilotError } from '../core/errors.ts'
import { searchPlaces } from './config-file.ts'
import { type Project, projectIn } from './init/project.ts'
import { templatesFor } from './init/templates.ts'
import { print } from './print.ts'

export interface InitOptions {
  /** Where the project is; made where it is not there. */
  readonly folder: string
  /** Write over files that are there. */
  readonly force: boolean
}

/** Writes a config file, a fixture and a test that passes. Throws `BAD_CONFIG`, having written nothing, where one of them is there already, and `CANNOT_WRITE` where one cannot be written. */
export async function init({ folder, force }: InitOptions): Promise<void> {
  const project = projectIn(folder)
  const templates = templatesFor(project)
  if (!force) refuseToOverwrite([...templates.map((template) => template.path), ...configFiles], folder)
  for (const { path: name, content } of templates) {
    const file = path.join(folder, name)
    try {
      mkdirSync(path.dirname(file), { recursive: true })
      // Whatever turned up in between stays, too.
      writeFileSync(file, content, { flag: force ? 'w' : 'wx' })
    } catch (error) {
      throw new MockCopilotError(
        'CANNOT_WRITE',
        `Failed to write ${file}: ${(error as Error).message}. Name a folder that may be written to.`,
        { cause: error },
      )
    }
    await print(`wrote ${file}\n`)
  }
  await print(`\nNext:\n${nextSteps(project, folder).join('\n')}\n`)
}

/** Two config files would leave it to chance which one holds. */
const configFiles = searchPlaces.filter((place) => place !== 'package.json')

function refuseToOverwrite(names: readonly string[], folder: string): void {
  const present = [...new Set(names)].map((name) => path.join(folder, name)).filter((file) => existsSync(file))
  if (present.length === 0) return
  throw new MockCopilotError(
    'BAD_CONFIG',
    `Failed to write the first files: ${present.join(', ')} ${present.length === 1 ? 'is' : 'are'} there already. Move them away, or write over them with --force.`,
  )
}

function nextSteps({ isPackage, missing }: Project, folder: string): string[] {
  const enter = path.relative('.', folder) === '' ? [] : [`  cd ${folder}`]
  const install = missing.length === 0 ? [] : [`  npm install --save-dev ${missing.join(' ')}`]
  const make = isPackage ? [] : ['  npm init --yes']
  return [...enter, ...make, ...install, '  npx vitest run', '  npx mock-copilot exec -- <the command that tests your client>']
}
