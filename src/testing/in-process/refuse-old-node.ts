import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { MockCopilotError } from '../../core/errors.ts'

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly engines?: { readonly node?: string }
}

/**
 * Refuses a peer that wants a newer Node than this one. npm only warns of that, and the peer itself fails later: the first request
 * that it intercepts gets a TypeError of its inside.
 *
 * @throws MockCopilotError `OLD_NODE`
 */
export function refuseOldNode(peer: 'msw' | 'nock', node = process.versions.node, manifest: Manifest | undefined = manifestOf(peer)): void {
  const wanted = leastIn(manifest?.engines?.node)
  if (wanted === undefined || !isOlder(node, wanted)) return
  const { version = '' } = manifest as Manifest
  throw new MockCopilotError(
    'OLD_NODE',
    `Failed to intercept requests with ${peer} ${version}: it needs Node ${wanted.join('.')}, and this is Node ${node}. Run a newer Node, or install an earlier major of ${peer}.`,
  )
}

/** Where a package lies and does not say so in its exports; `undefined` where it was bundled into something else. */
function manifestOf(peer: string): Manifest | undefined {
  try {
    for (let folder = path.dirname(createRequire(import.meta.url).resolve(peer)); ; folder = path.dirname(folder)) {
      const file = path.join(folder, 'package.json')
      const manifest: Manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
      if (manifest.name === peer) return manifest
      if (folder === path.dirname(folder)) return undefined
    }
  } catch {
    return undefined
  }
}

/** The version in `>=22.20.0`; ranges that say more are npm's to judge. */
function leastIn(range = ''): readonly number[] | undefined {
  const [, version] = /^>=\s*(\d+(?:\.\d+){0,2})$/.exec(range.trim()) ?? []
  return version?.split('.').map(Number)
}

function isOlder(version: string, least: readonly number[]): boolean {
  const parts = version.split('.').map(Number)
  const different = least.findIndex((part, i) => part !== parts[i])
  return different !== -1 && (parts[different] ?? 0) < (least[different] as number)
}
