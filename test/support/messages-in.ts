const text = 1

/** The text messages in what a server has written to a WebSocket (RFC 6455), handshake included. Servers neither mask nor, here, split them. */
export function messagesIn(written: Buffer): string[] {
  const messages: string[] = []
  let at = written.indexOf('\r\n\r\n') + 4
  while (at + 2 <= written.length) {
    const opcode = (written[at] as number) & 0x0f
    const short = (written[at + 1] as number) & 0x7f
    const start = at + 2 + (short === 126 ? 2 : short === 127 ? 8 : 0)
    const length = short === 126 ? written.readUInt16BE(at + 2) : short === 127 ? Number(written.readBigUInt64BE(at + 2)) : short
    if (opcode === text) messages.push(written.toString('utf8', start, start + length))
    at = start + length
  }
  return messages
}
