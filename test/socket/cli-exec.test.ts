import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { Command, type CommandOptions, run, temporaryFolder } from '../support/command.ts'

const node = process.execPath

/** Runs a script under `exec`. */
function exec(script: string, flags: readonly string[] = [], options?: CommandOptions) {
  return run(['exec', ...flags, '--', node, '-e', `(async () => { ${script} })()`], options)
}

const complete = `const response = await fetch(process.env.OPENAI_BASE_URL + '/completions', {
  method: 'POST', headers: { authorization: 'Bearer ' + process.env.OPENAI_API_KEY }, body: JSON.stringify({ prompt: 'p' }),
}); console.log(response.status, (await response.json()).choices?.[0].text);`

describe('mock-copilot exec', () => {
  test('runs a command with every client pointed at a server of its own, and prints nothing of its own', async () => {
    expect(await exec(complete, ['--reply', 'hello'])).toEqual({ exitCode: 0, stdout: '200 hello\n', stderr: '' })
  })

  test('sets one free port for all of them', async () => {
    const script = `const { MOCK_COPILOT_URL: url, OPENAI_BASE_URL, COPILOT_API_URL, GITHUB_COPILOT_API_URL } = process.env;
      console.log(JSON.stringify([new URL(url).port !== '4010', OPENAI_BASE_URL === url + '/v1', COPILOT_API_URL === url, GITHUB_COPILOT_API_URL === url]))`
    expect((await exec(script)).stdout).toBe('[true,true,true,true]\n')
  })

  test('hands its options to the server: the token that is asked for is the token that is sent', async () => {
    expect((await exec(complete, ['--reply', 'hi', '--token', 'ghu_secret', '--require-auth'])).stdout).toBe('200 hi\n')
  })

  test('listens on the port that is asked for, and takes none from a config file meant for a server that stays', async () => {
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'mock-copilot.config.json'), JSON.stringify({ port: 1, reply: 'from the file' }))
    expect((await exec(complete, [], { cwd })).stdout).toBe('200 from the file\n')
  })

  test('leaves a command’s arguments alone, spaces and dashes and all', async () => {
    const args = ['two words', '--port', '--', "it's", '']
    const { stdout } = await run(['exec', '--', node, '-p', 'JSON.stringify(process.argv.slice(1))', '--', ...args])
    expect(JSON.parse(stdout)).toEqual(args)
  })

  test('runs a command whose path has spaces', async () => {
    const file = path.join(temporaryFolder(), 'my command')
    writeFileSync(file, '#!/bin/sh\necho "ran with $1"\n', { mode: 0o755 })
    expect((await run(['exec', '--', file, 'an argument'])).stdout).toBe('ran with an argument\n')
  })

  test('ends with the exit code of its command', async () => {
    expect((await exec('process.exit(7)')).exitCode).toBe(7)
  })

  test('ends with 128 and its number where a signal ended the command', async () => {
    expect((await exec("process.kill(process.pid, 'SIGKILL')")).exitCode).toBe(137)
  })

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('forwards %s, and lets the command decide what to do', async (signal) => {
    const script = `process.on('${signal}', () => { console.log('got ${signal}'); process.exit(3) }); setInterval(() => {}, 1000); console.log('up')`
    const command = new Command(['exec', '--', node, '-e', script])
    await command.until(({ stdout }) => stdout.includes('up'))
    expect(await command.stop(signal)).toBe(3)
    expect(command.stdout).toBe(`up\ngot ${signal}\n`)
  })

  describe('on Windows', () => {
    const windows = `data:text/javascript,Object.defineProperty(process,'platform',{value:'win32'})`

    /** A cmd.exe that tells what it was called with, and a folder in which npm is a batch file, as there. */
    function onWindows(args: readonly string[]) {
      const folder = temporaryFolder()
      const comspec = path.join(folder, 'cmd.exe')
      writeFileSync(comspec, '#!/bin/sh\nprintf "%s\\n" "$OPENAI_BASE_URL" "$@"\ncase "$4" in \'"npm \'*) exit 5;; *) exit 1;; esac\n', {
        mode: 0o755,
      })
      writeFileSync(path.join(folder, 'npm.CMD'), '@echo off\r\n', { mode: 0o755 })
      const env = { Path: folder, PATHEXT: '.COM;.EXE;.BAT;.CMD', comspec, NODE_OPTIONS: `--import "${windows}"` }
      return run(['exec', '--', ...args], { env })
    }

    test('runs the batch file that npm is there, with cmd.exe, and its arguments are no commands to that', async () => {
      const { exitCode, stdout, stderr } = await onWindows(['npm', 'test', 'two words', '100% & more'])
      expect(stdout.split('\n')).toEqual([
        expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1$/),
        '/d',
        '/s',
        '/c',
        '"npm ^"test^" ^"two^ words^" ^"100^%^ ^&^ more^""',
        '',
      ])
      expect({ exitCode, stderr }).toEqual({ exitCode: 5, stderr: '' })
    })

    test('ends with 127 for a command that is not there, though cmd.exe ends with 1', async () => {
      const { exitCode, stderr } = await onWindows(['no-such-command'])
      expect(exitCode).toBe(127)
      expect(stderr).toContain('Failed to run "no-such-command": there is no such command.')
    })
  })

  test('ends with 127 for a command that is not there', async () => {
    const { exitCode, stderr } = await run(['exec', '--', 'no-such-command'])
    expect(exitCode).toBe(127)
    expect(stderr).toContain('Failed to run "no-such-command": there is no such command.')
  })

  test('ends with 126 for one that may not be executed', async () => {
    const file = path.join(temporaryFolder(), 'data.txt')
    writeFileSync(file, 'data')
    const { exitCode, stderr } = await run(['exec', '--', file])
    expect(exitCode).toBe(126)
    expect(stderr).toContain('EACCES')
  })

  test.each([[['exec']], [['exec', '--reply', 'x']], [['exec', '--']]])('ends with 2 for %j, which names no command', async (args) => {
    const { exitCode, stderr } = await run(args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('Put it behind --')
  })

  test('ends with 2 for an option that does not exist, without running the command', async () => {
    const { exitCode, stdout } = await run(['exec', '--prot', '1', '--', node, '-p', '1'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  })

  test('keeps what goes to this machine away from a proxy in the environment', async () => {
    const script = 'console.log(process.env.NO_PROXY, process.env.no_proxy)'
    expect((await exec(script)).stdout).toBe('undefined undefined\n')
    const env = { https_proxy: 'http://127.0.0.1:1', NO_PROXY: 'example.test' }
    expect((await exec(script, [], { env })).stdout).toBe('example.test,127.0.0.1,localhost example.test,127.0.0.1,localhost\n')
  })
})

describe('requests that were not matched', () => {
  const elsewhere = "await fetch(process.env.MOCK_COPILOT_URL + '/nowhere');"

  test('are told of on standard error once the command has ended', async () => {
    const { exitCode, stderr } = await exec(elsewhere + complete, ['--reply', 'hi'])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'mock-copilot: 1 request was not matched:\n#1 GET /nowhere\n  Not found: GET /nowhere\n',
    })
  })

  test('make --strict end with 6, unless the command failed by itself', async () => {
    expect((await exec(elsewhere, ['--strict'])).exitCode).toBe(6)
    expect((await exec(`${elsewhere} process.exit(4)`, ['--strict'])).exitCode).toBe(4)
    expect((await exec(complete, ['--strict'])).exitCode).toBe(0)
  })

  test('are those that none of the given fixtures was meant for, though the scenario answered', async () => {
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'mine.json'), JSON.stringify({ fixtures: [{ name: 'mine', match: { prompt: 'q' }, reply: 'r' }] }))
    const { exitCode, stdout, stderr } = await exec(complete, ['--strict', '--fixtures', 'mine.json'], { cwd })
    expect({ exitCode, stdout: stdout.slice(0, 3) }).toEqual({ exitCode: 6, stdout: '200' })
    expect(stderr).toContain('1 request was not matched:\n#1 POST /v1/completions\n  No fixture matches this completions request.')
    expect(stderr).toMatch(/1\. mine \(mine\.json: fixtures\[0\]\): 0 of 1 clause holds/)
  })

  test('are counted where there are too many to show', async () => {
    const { stderr } = await exec(elsewhere.repeat(12))
    expect(stderr).toContain('mock-copilot: 12 requests were not matched:')
    expect(stderr.match(/Not found/g)).toHaveLength(10)
    expect(stderr).toMatch(/and 2 more\n$/)
  })
})
