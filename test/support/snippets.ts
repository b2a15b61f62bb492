import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A piece of a language other than TypeScript that a page shows. */
export interface Snippet {
  /** Such as `docs/cli.md:58`. */
  readonly where: string
  readonly code: string
}

/** Every block of a language on the pages that a user reads. */
export function snippets(language: string): Snippet[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(?<code>[\\s\\S]*?)^\`\`\`$`, 'gm')
  const pages = ['README.md', ...readdirSync('docs').map((file) => path.join('docs', file))].filter((file) => file.endsWith('.md'))
  return pages.sort().flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(fence)].map(({ index, groups }) => ({
      where: `${file}:${text.slice(0, index).split('\n').length}`,
      code: groups?.code ?? '',
    }))
  })
}
