import type { Normaliser } from './normaliser.ts'

export interface Folders {
  readonly home?: string | undefined
  readonly cwd?: string | undefined
  readonly tmp?: string | undefined
}

const homeOfAnybody = /(?<![\w.>-])(?:\/(?:home|Users)\/[\w.-]+|\/root(?=\/)|[A-Za-z](?::|%3A)[\\/]{1,2}Users[\\/]{1,2}[\w.-]+)(?![\w.-])/g
const inTmp = /(?<![\w.>-])(?:\/private)?(?:\/var\/folders\/[\w+]{1,16}\/[\w+]{1,64}\/T|\/tmp)\/[\w.-]+/g

/** Folders of the machine: the project's, the user's, and each that somebody made for one run in the one for temporary files. */
export function paths({ home, cwd, tmp }: Folders): Normaliser {
  const own = [
    { kind: 'cwd', spellings: spellingsOf(cwd) },
    { kind: 'home', spellings: spellingsOf(home) },
  ].flatMap(({ kind, spellings }) => spellings.map((spelling) => ({ kind, spelling })))
  // The project may lie in the user's folder, or the other way round.
  own.sort((one, other) => other.spelling.length - one.spelling.length)
  const literals = own.map(({ kind, spelling }) => ({ kind, regex: new RegExp(`(?<![\\w.>-])${escaped(spelling)}(?![\\w.-])`, 'g') }))
  const tmpChild = spellingsOf(tmp).map((spelling) => new RegExp(`(?<![\\w.>-])${escaped(spelling)}[\\\\/][\\w.-]+`, 'g'))
  return {
    replace(text, stand) {
      let result = text
      for (const { kind, regex } of literals) result = result.replace(regex, `<${kind}>`)
      for (const regex of [...tmpChild, inTmp]) result = result.replace(regex, (folder) => stand('tmp', folder))
      return result.replace(homeOfAnybody, '<home>')
    },
  }
}

/** A path as it is, as URIs have it, and with the slashes of the other kind. `/` and the like are no folder that tells anything. */
function spellingsOf(folder: string | undefined): string[] {
  if (folder === undefined || folder.replace(/[\\/]+$/, '').length < 3) return []
  const bare = folder.replace(/[\\/]+$/, '')
  const slashed = bare.replaceAll('\\', '/')
  const uri = encodeURI(slashed).replace(/^([A-Za-z]):/, (_, drive: string) => `${drive.toLowerCase()}%3A`)
  return [...new Set([bare, slashed, encodeURI(slashed), uri])]
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
