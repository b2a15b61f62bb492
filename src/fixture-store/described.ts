import type { TextMatch } from '../protocol/generated/match.ts'
import type { Fixture } from './fixture.ts'

const longest = 60

/** A fixture as its author knows it: by its own name, or by its place and the prompt that it is for. */
export function described({ data, name }: Fixture): string {
  const prompt = data.match?.prompt
  return data.name !== undefined || prompt === undefined ? name : `${name} (prompt ${inWords(prompt)})`
}

function inWords(prompt: TextMatch): string {
  const [how, text] = typeof prompt === 'string' ? ['equals', prompt] : (Object.entries(prompt)[0] as [string, string])
  return `${how} ${JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text)}`
}
