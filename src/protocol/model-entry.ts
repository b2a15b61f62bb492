/** A model as the proxy's options list it; fields beside the id go out as they are. */
export interface ModelEntry {
  readonly id: string
  readonly [field: string]: unknown
}
