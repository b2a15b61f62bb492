import type { Scopes } from './scopes.ts'
import { type LoadControl, SocketDoor } from './socket-door.ts'
import { WireServer } from './wire/server.ts'

/** All of a server that a proxy has only while it listens, in one module: it is loaded when the first one does. */
export function listen(scopes: Scopes, control: LoadControl | undefined, port: number, host: string): Promise<WireServer> {
  return WireServer.listen(new SocketDoor(scopes, control), port, host)
}
