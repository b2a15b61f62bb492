import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A piece of code that a page or a docstring shows. */
export interface Block {
  /** Such as `docs/cli.md:58`. */
  readonly where: string
  readonly file: string
  /** The first word behind the fence; empty where there is none. */
  readonly language: string
  readonly code: string
}

const fence =
  /^(?<margin>[ \t]*(?:\*[ \t]?)?[ \t]*)(?<ticks>`{3,}|~{3,})[ \t]*(?<language>[^\s`]*)[^\n`]*\n(?<code>[\s\S]*?)^[ \t*]*\k<ticks>[`~]*[ \t]*$/gm

/** The pages that people read. */
function pages(): string[] {
  const docs = readdirSync('docs').filter((file) => file.endsWith('.md'))
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...docs.sort().map((file) => path.join('docs', file))]
}

/** The sources whose docstrings people read. */
export function sources(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('generated'),
  )
  return files.sort().map((file) => path.join('src', file))
}

/** Every fenced block of the pages and docstrings that people read, in whatever language. */
export function blocks(): Block[] {
  return [...pages(), ...sources()].flatMap((file) => blocksIn(file, readFileSync(file, 'utf8')))
}

export function blocksIn(file: string, text: string): Block[] {
  return [...text.matchAll(fence)].map((match) => {
    const { margin = '', language = '', code = '' } = match.groups ?? {}
    const line = text.slice(0, match.index).split('\n').length
    const trimmed = margin.trimEnd()
    const lines = code
      .split('\n')
      .map((each) => (each.startsWith(margin) ? each.slice(margin.length) : each.startsWith(trimmed) ? each.slice(trimmed.length) : each))
    return { where: `${file}:${line}`, file, language, code: lines.join('\n') }
  })
}
