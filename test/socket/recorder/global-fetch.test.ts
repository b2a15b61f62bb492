import { fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

it.each([
  ['nothing yet', []],
  ["a dispatcher of the user's own", ['mine']],
])('a proxy with an upstream leaves the fetch of its process alone, which goes through %s', async (_, own) => {
  await using folder = await temporaryFolder()
  const child = fork(new URL('../children/fetch-after-upstream.mjs', import.meta.url), [folder.path, ...own])
  onTestFinished(() => void child.kill())
  const [seen] = await once(child, 'message')
  expect(seen).toEqual({ throughOurs: false, ...(own[0] !== undefined && { own: own[0] }) })
})
