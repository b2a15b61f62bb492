import type { PlainEndpoint } from '../endpoint.ts'
import { errorReply } from '../error-body.ts'

/** Where an MCP client asks for a stream of the server's own messages, which the protocol lets a server refuse. */
export const mcpStream: PlainEndpoint = {
  name: 'mcp-stream',
  method: 'GET',
  paths: ['/mcp', '/mcp/readonly'],
  credential: 'copilot',
  answer: () => errorReply(405, 'This server starts no streams. Send the message with POST.', { allow: 'POST' }),
}
