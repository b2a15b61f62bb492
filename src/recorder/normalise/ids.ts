import type { Normaliser } from './normaliser.ts'
import { isStandIn } from './stand-ins.ts'

const uuid = /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])/gi
/** As model servers make them. A digit tells them from words of code, such as `call_back`. */
const made =
  /(?<![\w-])(chatcmpl|cmpl|call|resp|msg|fc|rs|ctc|toolu|tooluse|req|run|thread)[-_](?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9]{8,128}(?:[-_][A-Za-z0-9]{8,128})?(?![\w-])/g

const namesOfIds =
  /(?:^|[.-])(?:x-)?(?:vscode-)?(?:machine|session|interaction|agent-task|device|installation|telemetry|client-session|request|trace|thread|conversation)[-_]?id$/i

/** UUIDs, and ids such as `call_5b0c...`. */
export const ids: Normaliser = {
  replace: (text, stand) =>
    text.replace(uuid, (id) => stand('uuid', id.toLowerCase())).replace(made, (id, kind: string) => stand(kind, id)),
}

/** Fields and headers that name a machine, a session, an interaction; whatever they say. */
export const namedIds: Normaliser = {
  where: namesOfIds,
  replace: (text, stand) => (text === '' || isStandIn(text) ? text : stand('id', text)),
}
