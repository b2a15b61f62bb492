/** Every text that a recording says in one way or another: as it is written, without escapes, and what its events and messages say together. */
function readings(written: string, exchange: object): string[] {
  const strings: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value)
    else if (typeof value === 'object' && value !== null) for (const part of Object.entries(value).flat()) collect(part)
  }
  collect(exchange)
  const deltas = (documents: readonly string[]): string => {
    return documents
      .map((data) => {
        try {
          const event = JSON.parse(data)
          return event.choices?.[0]?.delta?.content ?? event.delta ?? ''
        } catch {
          return ''
        }
      })
      .join('')
  }
  const events = strings.map((text) => deltas(Array.from(text.matchAll(/^data: (.*)$/gm), ([, data = '']) => data)))
  return [written, ...strings, ...events, deltas(strings)]
}

/** The readings of a written recording in which a secret can still be read, as it is, in base64 at any place, or percent-encoded. */
export function survivors(written: string, exchange: object, secret: string): string[] {
  const bytes = Buffer.from(secret)
  const forms = new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
  for (let shift = 0; shift < 3; shift++) {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    // The letters at both ends say something of the neighbours too.
    const inner = encoded.replace(/=+$/, '').slice(Math.ceil((shift * 4) / 3), -1)
    for (const form of [inner, inner.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(inner)]) forms.add(form)
  }
  return readings(written, exchange).filter((reading) => [...forms].some((form) => reading.includes(form)))
}
