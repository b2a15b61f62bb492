import type { Description } from '../../control/described.ts'
import type { SessionOptions } from '../../session-options.ts'
import { Channel } from './channel.ts'
import { RemoteFace } from './remote-face.ts'
import { RemoteSession } from './remote-session.ts'
import { sessionBody } from './session-body.ts'

/** A proxy in another process; made by `connect`. */
export class RemoteProxy extends RemoteFace {
  private constructor(channel: Channel, description: Description) {
    super(channel, '', description)
  }

  /** Rejects with `CANNOT_CONNECT`. */
  static async connect(url: string, token: string): Promise<RemoteProxy> {
    const address = url.replace(/\/+$/, '')
    const channel = new Channel(address, token)
    const description = (await channel.get('')) as Description
    return new RemoteProxy(channel, reachedBy(address, description))
  }

  /** As `CopilotProxy.session`; files and folders of fixtures and personas are read here and sent. */
  async session(options: SessionOptions = {}): Promise<RemoteSession> {
    const made = (await this.channel.post('/sessions', sessionBody(options))) as Description & { id: string }
    return new RemoteSession(this.channel, { ...reachedBy(this.url, made), id: made.id })
  }

  /** Only ends the connection: the server is not this client's. */
  async stop(): Promise<void> {
    this.channel.close()
  }
}

/** The server tells the addresses that it is bound to; a client in a container reaches it by another. */
function reachedBy(address: string, description: Description): Description {
  const { origin } = new URL(address)
  const reached = (url: string): string => {
    const other = new URL(origin)
    other.port = url.startsWith(new URL(description.url).origin) ? new URL(address).port : new URL(url).port
    return other.origin + new URL(url).pathname.replace(/\/$/, '')
  }
  return { ...description, url: reached(description.url), apiUrl: reached(description.apiUrl) }
}
