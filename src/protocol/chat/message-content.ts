/** A part of a message on any of the wires; of what they differ in, as much as is read. */
interface Part {
  readonly text?: string
  readonly image_url?: string | { readonly url: string }
  readonly source?: { readonly type?: string; readonly media_type?: string; readonly data?: string; readonly url?: string }
}

type Content = string | readonly Part[] | null | undefined

/** The text of a message, its parts joined by line breaks. */
export function textIn(content: Content): string {
  if (typeof content === 'string') return content
  return (content ?? []).flatMap(({ text }) => text ?? []).join('\n')
}

/** The URLs of a message's images; `data:` URLs where they were sent along. */
export function imagesIn(content: Content): string[] {
  if (typeof content === 'string') return []
  return (content ?? []).flatMap(({ image_url, source }) => {
    if (image_url !== undefined) return typeof image_url === 'string' ? image_url : image_url.url
    if (source?.type === 'base64') return `data:${source.media_type};base64,${source.data}`
    return source?.url ?? []
  })
}
