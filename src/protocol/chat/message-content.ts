import type { CopilotMessage } from '../generated/completion-request.ts'

/** A part of a message on any of the wires; of what they differ in, as much as is read. */
interface Part {
  readonly text?: string
  readonly image_url?: string | { readonly url: string } | null
  readonly source?: ImageSource | string
}

interface ImageSource {
  readonly type?: string
  readonly media_type?: string
  readonly url?: string
  readonly data?: unknown
}

export type Content = string | readonly Part[] | null | undefined

/** A message of this role, its text joined by line breaks where it came in parts, and its images apart. */
export function messageWith(role: string, content: Content): CopilotMessage {
  const images = imagesIn(content)
  return { role, content: textIn(content), ...(images.length > 0 && { images }) }
}

export function textIn(content: Content): string {
  if (typeof content === 'string') return content
  return (content ?? []).flatMap(({ text }) => text ?? []).join('\n')
}

function imagesIn(content: Content): string[] {
  if (typeof content === 'string') return []
  return (content ?? []).flatMap(({ image_url, source }) => {
    if (image_url != null) return typeof image_url === 'string' ? image_url : image_url.url
    if (typeof source !== 'object') return []
    return source.type === 'base64' ? `data:${source.media_type};base64,${source.data}` : (source.url ?? [])
  })
}
