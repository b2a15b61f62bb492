import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, startServer, temporaryFolder } from '../support/command.ts'

function projectWith(manifest?: object, ...others: string[]): string {
  const folder = temporaryFolder()
  if (manifest !== undefined) writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
  for (const other of others) writeFileSync(path.join(folder, other), '{}')
  return folder
}

describe('mock-copilot init', () => {
  test('writes a config file and a fixture that the server takes at once', async () => {
    const cwd = projectWith({ type: 'module', devDependencies: { vitest: '^4', 'mock-copilot': '^0.1.0' } })
    const { exitCode, stdout } = await run(['init'], { cwd })
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        'wrote mock-copilot.config.json',
        'wrote mock-copilot/fixtures/add.json',
        'wrote test/mock-copilot.test.js',
        '',
        'Next:',
        '  npx vitest run',
        '  npx mock-copilot exec -- <the command that tests your client>',
        '',
      ].join('\n'),
    })
    expect((await run(['validate', '.'], { cwd })).stdout).toMatch(/^ok {2}fixtures +mock-copilot\/fixtures\/add\.json$/m)
    expect((await run(['validate', 'mock-copilot.config.json'], { cwd })).exitCode).toBe(0)
    const { url } = await startServer([], { cwd })
    const answer = await fetch(`${url}/v1/completions`, { method: 'POST', body: JSON.stringify({ prompt: 'function add(a, b) {\n' }) })
    expect(await answer.json()).toMatchObject({ choices: [{ text: '  return a + b\n}' }] })
  })

  test('ends with 9 and a reason where the folder is a file', async () => {
    const cwd = projectWith({}, 'taken')
    const { exitCode, stderr } = await run(['init', 'taken'], { cwd })
    expect({ exitCode, stderr }).toEqual({ exitCode: 9, stderr: expect.stringMatching(/^Failed to write taken.*: .*Name a folder/) })
  })

  test.each([
    ['ts', { devDependencies: { typescript: '^6' } }, []],
    ['ts', {}, ['tsconfig.json']],
    ['js', { type: 'module' }, []],
    ['mjs', { type: 'commonjs' }, []],
    ['mjs', undefined, []],
  ])('writes the test as .%s for %j with %j', async (extension, manifest, others) => {
    const cwd = projectWith(manifest, ...others)
    await run(['init'], { cwd })
    expect(readdirSync(path.join(cwd, 'test'))).toEqual([`mock-copilot.test.${extension}`])
  })

  test('says what is still to be installed', async () => {
    expect((await run(['init', 'new project'], { cwd: temporaryFolder() })).stdout).toContain(
      '  cd new project\n  npm init --yes\n  npm install --save-dev mock-copilot vitest\n  npx vitest run\n',
    )
  })

  test.each(['mock-copilot.config.json', 'mock-copilot.config.yaml', 'test/mock-copilot.test.mjs'])(
    'overwrites nothing, and writes nothing, where there is %s already',
    async (file) => {
      const cwd = projectWith({})
      await run(['init', 'other'], { cwd })
      if (file.startsWith('test/')) {
        await run(['init'], { cwd })
        for (const made of ['mock-copilot.config.json', 'mock-copilot/fixtures/add.json']) writeFileSync(path.join(cwd, made), 'mine')
      } else writeFileSync(path.join(cwd, file), 'mine')
      const before = readdirSync(cwd, { recursive: true })
      const { exitCode, stdout, stderr } = await run(['init'], { cwd })
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
      expect(stderr).toContain(file)
      expect(stderr).toContain('--force')
      expect(readdirSync(cwd, { recursive: true })).toEqual(before)
      if (!file.startsWith('test/')) expect(readFileSync(path.join(cwd, file), 'utf8')).toBe('mine')
    },
  )

  test('overwrites with --force', async () => {
    const cwd = projectWith({})
    writeFileSync(path.join(cwd, 'mock-copilot.config.json'), 'mine')
    expect((await run(['init', '--force'], { cwd })).exitCode).toBe(0)
    expect(readFileSync(path.join(cwd, 'mock-copilot.config.json'), 'utf8')).toContain('"fixtures"')
  })

  test('does not write through a link that leads nowhere', async () => {
    const cwd = projectWith({})
    symlinkSync(path.join(cwd, 'elsewhere'), path.join(cwd, 'mock-copilot.config.json'))
    expect((await run(['init'], { cwd })).exitCode).not.toBe(0)
    expect(existsSync(path.join(cwd, 'elsewhere'))).toBe(false)
  })

  test('ends with 2 for a package.json that cannot be read', async () => {
    const cwd = projectWith()
    writeFileSync(path.join(cwd, 'package.json'), '{')
    const { exitCode, stderr } = await run(['init'], { cwd })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('Failed to read package.json')
  })
})
