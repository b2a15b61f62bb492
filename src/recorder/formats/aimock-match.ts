import type { FixtureData } from '../../protocol/generated/fixture-file.ts'
import { own } from './own.ts'

type Match = NonNullable<FixtureData['match']>

/** A glob of ours would read these otherwise. */
const globSigns = /[*?[\]{}()!+@|\\]/

/** Which requests a fixture of aimock is meant for; in words why there can be no such fixture here. What only narrows it down is told in `lost`. */
export function aimockMatch(match: unknown, toolNames: ReadonlyMap<string, string>, lost: string[]): Match | string {
  const endpoint = own.text(match, 'endpoint')
  if (endpoint !== undefined && endpoint !== 'chat') return `it is of the endpoint ${endpoint}, which is no chat`
  if (own.value(match, 'inputText') !== undefined) return 'it is of embeddings'
  const called = own.text(match, 'toolCallId')
  const resultOf = called === undefined ? undefined : toolNames.get(called)
  if (called !== undefined && resultOf === undefined) return `no fixture of the file tells which function ${called} called`
  const user = own.text(match, 'userMessage')
  const system = systemOf(match, lost)
  const result = own.text(match, 'toolResultContains')
  const hasResult = own.value(match, 'hasToolResult') === true
  const tool = own.text(match, 'toolName')
  const model = modelOf(match, lost)
  const turn = own.number(match, 'turnIndex')
  const context = own.text(match, 'context')
  if (own.value(match, 'responseFormat') !== undefined) lost.push('responseFormat')
  return {
    ...(user && { prompt: { contains: user } }),
    ...(system && { system: { contains: system } }),
    ...(resultOf && { resultOf }),
    ...(result ? { toolResult: { contains: result } } : hasResult && resultOf === undefined && { toolResult: { regex: '^' } }),
    ...(tool && { tool }),
    ...(model && { model }),
    ...(turn !== undefined && turn >= 0 && { turn: Math.floor(turn) + 1 }),
    ...(context && { headers: { 'x-aimock-context': context } }),
  }
}

/** Several texts that must all be there: ours looks for one, and the longest says the most. */
function systemOf(match: unknown, lost: string[]): string | undefined {
  const texts = [own.value(match, 'systemMessage')].flat().filter((text) => typeof text === 'string')
  const [longest, ...others] = texts.sort((a, b) => b.length - a.length)
  for (const text of others) lost.push(`systemMessage ${JSON.stringify(text.slice(0, 60))}`)
  return longest
}

function modelOf(match: unknown, lost: string[]): string | undefined {
  const model = own.text(match, 'model')
  if (model === undefined || !globSigns.test(model)) return model && `${model}*`
  lost.push('model')
  return undefined
}
