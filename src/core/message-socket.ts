/** One end of a WebSocket, whoever opened it. */
export interface MessageSocket {
  /** Such as what a client asked for and a service chose; empty for none. */
  readonly protocol: string
  /** Passes a message on; `sent` is called once the other side has taken so much that more may follow. */
  send(data: Uint8Array, binary: boolean, sent: () => void): void
  /** True where the other side must read before more is sent. */
  readonly isFull: boolean
  pause(): void
  resume(): void
  /** Ends it with a closing frame where the code may stand in one, and without where the connection broke. */
  close(code: number, reason: Uint8Array): void
  onMessage(listener: (data: Uint8Array, binary: boolean) => void): void
  /** Called once; 1006 where the connection broke without a closing frame. */
  onClose(listener: (code: number, reason: Uint8Array) => void): void
}
