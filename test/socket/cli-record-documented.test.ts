import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/command.ts'
import { blocksOf } from '../support/runners.ts'
import { running } from './running.ts'

const client = `const response = await fetch(process.env.MOCK_COPILOT_URL + '/v1/completions', { method: 'POST', body: '{"prompt":"function add("}' })
console.log((await response.json()).choices[0].text)
`

/** A project of its own in a repository of its own, whose `npx` finds this build. */
function project(): { cwd: string; env: NodeJS.ProcessEnv } {
  const cwd = temporaryFolder()
  const bin = path.join(cwd, 'bin')
  mkdirSync(bin)
  writeFileSync(path.join(bin, 'npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${path.resolve('dist/cli/main.js')}" "$@"\n`)
  chmodSync(path.join(bin, 'npx'), 0o755)
  writeFileSync(path.join(cwd, 'package.json'), JSON.stringify({ type: 'module', scripts: { test: 'node client.js' } }))
  writeFileSync(path.join(cwd, 'client.js'), client)
  const { CI: _, ...inherited } = process.env
  const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b.example', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b.example' }
  return { cwd, env: { ...inherited, ...identity, PATH: `${bin}${path.delimiter}${process.env.PATH}` } }
}

describe('the shell for recordings', () => {
  it.each(blocksOf('recording'))(
    'at $where records, reviews, commits, replays and verifies, in fewer than 20 lines',
    async ({ code: script }) => {
      expect(script.split('\n').length).toBeLessThan(20)
      const { proxy } = await running({ onCompletion: () => ({ choices: [{ text: 'a, b)' }] }) })
      const { cwd, env } = project()
      const shell = promisify(execFile)
      await shell('git', ['init', '--quiet', cwd])
      const { stdout } = await shell('sh', ['-e', '-c', script], { cwd, env: { ...env, UPSTREAM: proxy.url } })
      expect(stdout.match(/^a, b\)$/gm)).toHaveLength(2)
      expect(stdout).toContain('All files are valid.')
      expect(readdirSync(path.join(cwd, 'recordings'))).toHaveLength(1)
      expect(proxy.requests.count()).toBe(2)
      const { stdout: log } = await shell('git', ['log', '--format=%s'], { cwd })
      expect(log).toBe('Record what Copilot answers\n')
    },
  )
})
