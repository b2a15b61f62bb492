import type { PlainEndpoint } from '../endpoint.ts'
import { responses } from './responses.ts'

/** Copilot takes Responses over a WebSocket too, where a model of `/models` offers `ws:/responses`. */
export const responsesSocket: PlainEndpoint = {
  name: 'responses-socket',
  method: 'GET',
  paths: responses.paths,
  credential: responses.credential,
  upgrade: true,
  answer: () => ({ status: 101, body: undefined }),
}
