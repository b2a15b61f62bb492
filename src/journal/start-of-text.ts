/** As many whole characters of a text as fit into so many bytes. A copy: a mere slice would keep the whole text in memory. */
export function startOfText(text: string, most: number): string {
  const bytes = Buffer.from(text.slice(0, most + 1))
  let end = most
  while (isContinuation(bytes[end])) end--
  return bytes.toString('utf8', 0, end)
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
