import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/command.ts'

const mockCopilot = `"${process.execPath}" "${path.resolve('dist/cli/main.js')}"`

/** Runs a line of shell in which `MOCK` is this command line; gives its exit code and what it wrote to standard error. */
async function shell(line: string): Promise<{ code: number; stderr: string }> {
  const { stderr } = await promisify(execFile)('bash', ['-c', `${line.replaceAll('MOCK', mockCopilot)}\necho "code $?" >&2`], {
    cwd: temporaryFolder(),
  })
  const [, before = '', code] = /^(.*)code (\d+)\n$/s.exec(stderr) ?? []
  return { code: Number(code), stderr: before }
}

describe('standard output', () => {
  test.each(['scenarios', 'scenarios show errors', 'env', 'validate .', 'init'])('of %s that nobody reads is no error', async (command) => {
    const { stderr } = await shell(`set -o pipefail; MOCK init >/dev/null; cd . && MOCK ${command} | true`)
    expect(stderr).not.toMatch(/EPIPE|\n +at /)
  })

  test
    .runIf(existsSync('/dev/full'))
    .each(['scenarios', 'scenarios show errors', 'env', 'init', '--port 0 --log silent', 'exec --strict -- node -e 0 && MOCK scenarios'])(
    'of %s on a full disk ends it with one sentence and 1',
    async (command) => {
      const { code, stderr } = await shell(`MOCK ${command} > /dev/full`)
      expect(stderr).toMatch(/^Failed to write to standard output: ENOSPC: .*\. Lead it to where there is room, or to a terminal\.\n$/)
      expect(code).toBe(1)
    },
  )

  test('of the server that nobody reads lets it serve all the same', async () => {
    const { stderr } = await shell(`
      { MOCK --port 0 --ready-file url --log silent & echo $! > pid; wait $!; echo "ended with $?" >&2; } | head -0 &
      for i in $(seq 100); do [[ -s url ]] && break; sleep 0.1; done
      curl -s "$(cat url)/_ping" >/dev/null && echo served >&2
      kill "$(cat pid)"; wait`)
    expect(stderr).toBe('served\nended with 143\n')
  })
})

test('standard error that nobody reads, or that has no room, stops no server', async () => {
  for (const log of ['pretty', 'json']) {
    const { stderr } = await shell(`
      MOCK --port 0 --ready-file url --log ${log} 2>/dev/full >/dev/null & pid=$!
      for i in $(seq 100); do [[ -s url ]] && break; sleep 0.1; done
      for i in 1 2 3; do curl -s "$(cat url)/_ping" >/dev/null && echo served >&2; done
      kill $pid; wait $pid; echo "ended with $?" >&2; rm -f url`)
    expect(stderr).toBe('served\nserved\nserved\nended with 143\n')
  }
})

test.each(['--port 0', 'scenarios', 'validate .'])('in a folder that was removed, %s says so', async (command) => {
  expect(await shell(`mkdir gone; cd gone; rmdir ../gone; MOCK ${command}`)).toEqual({
    code: 2,
    stderr: 'Failed to start: the working directory was removed. Change to a folder that is there.\n',
  })
})
