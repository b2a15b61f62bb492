import { type UpstreamName, type UpstreamOption, upstreamNames } from '../../recorder/upstreams.ts'
import { badCommandLine } from '../bad-command-line.ts'

/** What `--upstream` says: one base, or `name=URL` for several, separated by commas or given one by one. Throws `BAD_CONFIG`. */
export function upstreamOption(given: readonly string[] | undefined): UpstreamOption | undefined {
  const parts = given?.flatMap((text) => text.split(',')) ?? []
  const [first] = parts
  if (first === undefined) return undefined
  const named = parts.map((part) => /^([a-z]+)=(.+)$/.exec(part))
  if (parts.length === 1 && named[0] === null) return first
  return Object.fromEntries(named.map((match, i) => [nameOf(match?.[1], parts[i] as string), match?.[2]]))
}

function nameOf(name: string | undefined, part: string): UpstreamName {
  const known = upstreamNames.find((one) => one === name)
  if (known !== undefined) return known
  throw badCommandLine(`--upstream ${part} names no service`, `Say one URL, or name=URL with one of ${upstreamNames.join(', ')}.`)
}
