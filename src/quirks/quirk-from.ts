import type { Middleware } from '../core/middleware.ts'
import type { CompileWhen } from '../faults/fault-from.ts'
import type { Quirk } from '../protocol/generated/quirk.ts'
import { quirks } from './quirks.ts'

/**
 * The quirk that data as in schemas/quirk.schema.json spells, such as `{ "kind": "splitChoices" }`.
 *
 * @param data - valid by that schema
 * @throws MockCopilotError `BAD_FAULT` for an option that the schema cannot see to be wrong
 */
export function quirkFrom({ kind, when, ...selection }: Quirk, compileWhen: CompileWhen): Middleware {
  return quirks[kind]({ ...selection, ...(when !== undefined && { when: compileWhen(when) }) })
}
