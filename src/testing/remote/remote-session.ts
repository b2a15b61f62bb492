import type { Description } from '../../control/described.ts'
import { MockCopilotError } from '../../core/errors.ts'
import type { Channel } from './channel.ts'
import { RemoteFace } from './remote-face.ts'

/** A session of a proxy in another process. */
export class RemoteSession extends RemoteFace {
  readonly id: string

  constructor(channel: Channel, description: Description & { readonly id: string }) {
    super(channel, `/sessions/${description.id}`, description)
    this.id = description.id
  }

  /** Ends the session. Idempotent. */
  async stop(): Promise<void> {
    await this.channel.delete(this.path).catch((error) => {
      if (!(error instanceof MockCopilotError && error.code === 'NO_SESSION')) throw error
    })
  }
}
