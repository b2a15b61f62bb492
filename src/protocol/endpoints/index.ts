import type { Endpoint } from '../endpoint.ts'
import { accessToken } from './access-token.ts'
import { anonymousToken } from './anonymous-token.ts'
import { chatCompletions } from './chat-completions.ts'
import { chunks } from './chunks.ts'
import { completions } from './completions.ts'
import { contentExclusion } from './content-exclusion.ts'
import { copilotUser } from './copilot-user.ts'
import { deviceCode } from './device-code.ts'
import { deviceDecision } from './device-decision.ts'
import { devicePage } from './device-page.ts'
import { dotcomEmbeddings } from './dotcom-embeddings.ts'
import { embeddings } from './embeddings.ts'
import { experiments } from './experiments.ts'
import { githubUser } from './github-user.ts'
import { health } from './health.ts'
import { mcp } from './mcp.ts'
import { mcpStream } from './mcp-stream.ts'
import { messages } from './messages.ts'
import { model } from './model.ts'
import { modelIntent } from './model-intent.ts'
import { modelPolicy } from './model-policy.ts'
import { modelSession } from './model-session.ts'
import { models } from './models.ts'
import { openaiModels } from './openai-models.ts'
import { ping } from './ping.ts'
import { responses } from './responses.ts'
import { responsesSocket } from './responses-socket.ts'
import { smallAnswers } from './small-answers.ts'
import { telemetry } from './telemetry.ts'
import { token } from './token.ts'

/** Every endpoint this server has; a new one is a file and a line here. */
export const endpoints: readonly Endpoint[] = [
  accessToken,
  anonymousToken,
  chatCompletions,
  chunks,
  completions,
  contentExclusion,
  copilotUser,
  deviceCode,
  deviceDecision,
  devicePage,
  dotcomEmbeddings,
  embeddings,
  experiments,
  githubUser,
  health,
  mcp,
  mcpStream,
  messages,
  model,
  modelIntent,
  modelPolicy,
  models,
  modelSession,
  openaiModels,
  ping,
  responses,
  responsesSocket,
  ...smallAnswers,
  telemetry,
  token,
]
