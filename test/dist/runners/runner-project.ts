import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { inject, onTestFinished } from 'vitest'

export interface Run {
  readonly exitCode: number
  /** All that was printed, without colours. */
  readonly output: string
}

/** A user's project with the packed package, some of this repository's development packages, and files of its own. */
export class RunnerProject {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static async make(packages: readonly string[], files: Readonly<Record<string, string>>): Promise<RunnerProject> {
    const folder = await mkdtemp(path.join(tmpdir(), 'mock-copilot-runner-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const modules = path.join(folder, 'node_modules')
    await linkAll(path.join(inject('consumer'), 'node_modules'), modules, (name) => name !== 'mock-copilot')
    // Not a link: a package looks for its peers from where it really is.
    await cp(path.join(inject('consumer'), 'node_modules/mock-copilot'), path.join(modules, 'mock-copilot'), { recursive: true })
    for (const name of packages) {
      await mkdir(path.dirname(path.join(modules, name)), { recursive: true })
      await symlink(path.resolve('node_modules', name), path.join(modules, name))
    }
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }))
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
    return new RunnerProject(folder)
  }

  /** Runs a program of a package with Node. */
  run(program: string, args: readonly string[], { env = {}, nodeOptions = [] as readonly string[] } = {}): Promise<Run> {
    return this.#run(process.execPath, [...nodeOptions, path.join(this.folder, 'node_modules', program), ...args], env)
  }

  /** Runs a line as a shell does, in which npx finds these programs of packages. */
  async shell(line: string, programs: Readonly<Record<string, string>>): Promise<Run> {
    const bin = path.join(this.folder, 'bin')
    await mkdir(bin)
    const cases = Object.entries(programs).map(([name, program]) => `${name}) program='${program}';;`)
    const npx = ['#!/bin/sh', `case "$1" in ${cases.join(' ')} *) exit 64;; esac`, 'shift', `exec node "node_modules/$program" "$@"`]
    await writeFile(path.join(bin, 'npx'), npx.join('\n'), { mode: 0o755 })
    return this.#run('bash', ['-euc', line], { PATH: [bin, path.dirname(process.execPath), process.env.PATH].join(path.delimiter) })
  }

  #run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> {
    const environment = { PATH: process.env.PATH, HOME: this.folder, NO_COLOR: '1', CI: '1', ...env }
    return new Promise((resolve) => {
      execFile(command, args, { cwd: this.folder, env: environment }, (error, stdout, stderr) =>
        resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), output: stripVTControlCharacters(stdout + stderr) }),
      )
    })
  }

  /** What the compiler says of the project's TypeScript; nothing where it is right. */
  async typeErrors(compilerOptions: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const usual = { target: 'es2022', module: 'nodenext', strict: true, noEmit: true, skipLibCheck: true, types: ['node'] }
    await writeFile(
      path.join(this.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...usual, ...compilerOptions }, include: ['*.ts'] }),
    )
    return (await this.run('typescript/bin/tsc', ['-p', '.'])).output
  }
}

async function linkAll(from: string, to: string, wanted: (name: string) => boolean): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from)) {
    if (name.startsWith('.') || !wanted(name)) continue
    if (name.startsWith('@')) await linkAll(path.join(from, name), path.join(to, name), wanted)
    else await symlink(path.join(from, name), path.join(to, name))
  }
}
