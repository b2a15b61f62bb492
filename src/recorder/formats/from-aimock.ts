import type { FixtureData } from '../../protocol/generated/fixture-file.ts'
import { aimockMatch } from './aimock-match.ts'
import { aimockReply } from './aimock-reply.ts'
import { badImport } from './bad-import.ts'
import type { ImportNote } from './import-note.ts'
import type { Imported } from './imported.ts'
import { own } from './own.ts'
import { parseForeignJson } from './parse-foreign-json.ts'

/** Fixtures of `@copilotkit/aimock`: those of chats, in its JSON files. */
export function fromAimock(file: string, text: string): Imported {
  const entries = own.value(parseForeignJson(file, text), 'fixtures')
  if (!Array.isArray(entries)) throw badImport(file, 'it has no fixtures', 'Give a fixture file of aimock, as JSON.')
  const found: { readonly fixture: FixtureData; readonly sequence: number }[] = []
  const notes: ImportNote[] = []
  const toolNames = toolNamesIn(entries)
  for (const [i, entry] of entries.entries()) {
    const place = `entry ${i + 1}`
    const lost: string[] = []
    const match = aimockMatch(own.value(entry, 'match'), toolNames, lost)
    const what = own.text(own.value(entry, 'match'), 'userMessage') ?? ''
    const reply = typeof match === 'string' ? match : aimockReply(own.value(entry, 'response'), lost)
    if (typeof match === 'string' || typeof reply === 'string') {
      notes.push({ place, what, became: 'nothing', lost: [typeof match === 'string' ? match : String(reply)] })
      continue
    }
    const sequence = own.number(own.value(entry, 'match'), 'sequenceIndex')
    const paced = paceOf(entry, lost)
    found.push({
      fixture: { name: `${file} ${place}`, match, reply, ...paced, ...(sequence !== undefined && { times: 1 }) },
      sequence: sequence ?? 0,
    })
    notes.push({ place, what, became: 'fixture', lost })
  }
  // Of fixtures that are alike the first answers, and each of a sequence once.
  return { exchanges: [], fixtures: found.sort((a, b) => a.sequence - b.sequence).map(({ fixture }) => fixture), notes }
}

/** aimock knows a tool's result by the id of its call, we know it by the name of the function. */
function toolNamesIn(entries: readonly unknown[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const call of entries.flatMap((entry) => own.list(own.value(entry, 'response'), 'toolCalls'))) {
    const id = own.text(call, 'id')
    const name = own.text(call, 'name')
    if (id !== undefined && name !== undefined) names.set(id, name)
  }
  return names
}

function paceOf(entry: unknown, lost: string[]): Pick<FixtureData, 'latency' | 'faults'> {
  const profile = own.value(entry, 'streamingProfile')
  const firstTokenMs = own.number(profile, 'ttft')
  const tokensPerSecond = own.number(profile, 'tps')
  const jitter = own.number(profile, 'jitter')
  const pace = {
    ...(firstTokenMs !== undefined && { firstTokenMs }),
    ...(tokensPerSecond !== undefined && { tokensPerSecond }),
    ...(jitter !== undefined && { jitter }),
  }
  const event = own.number(entry, 'truncateAfterChunks')
  const ms = own.number(entry, 'disconnectAfterMs')
  for (const name of ['latency', 'chunkSize', 'recordedTimings', 'replaySpeed', 'chaos'])
    if (own.value(entry, name) !== undefined) lost.push(name)
  const faults = [
    ...(event !== undefined && event >= 1 ? [{ kind: 'reset' as const, at: { event } }] : []),
    ...(ms !== undefined ? [{ kind: 'reset' as const, at: { ms } }] : []),
  ]
  return { ...(Object.keys(pace).length > 0 && { latency: pace }), ...(faults.length > 0 && { faults }) }
}
