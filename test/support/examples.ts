import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A piece of TypeScript that the documentation shows. */
export interface Example {
  /** Such as `src/core/pipe.ts:12`. */
  readonly where: string
  readonly code: string
}

const fence = /^(?<margin>[ *]*)```ts\n(?<code>[\s\S]*?)^[ *]*```/gm

/** Every TypeScript block of the docstrings in src and of the pages a user reads. */
export function examples(): Example[] {
  const pages = ['README.md', ...readdirSync('docs').map((file) => path.join('docs', file))].filter((file) => file.endsWith('.md'))
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .map((file) => path.join('src', file))
  return [...pages, ...sources].sort().flatMap(examplesIn)
}

function examplesIn(file: string): Example[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(fence)].map((match) => {
    const { margin = '', code = '' } = match.groups ?? {}
    const line = text.slice(0, match.index).split('\n').length
    const trimmed = margin.trimEnd()
    const lines = code
      .split('\n')
      .map((each) => (each.startsWith(margin) ? each.slice(margin.length) : each.startsWith(trimmed) ? each.slice(trimmed.length) : each))
    return { where: `${file}:${line}`, code: lines.join('\n') }
  })
}
