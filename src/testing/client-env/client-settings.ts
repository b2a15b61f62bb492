/** How one client is pointed at a server; `docs/clients.md` says where each setting was measured. */
export interface ClientSettings {
  /** As `mock-copilot env --client` takes it. */
  readonly name: string
  readonly title: string
  /** Variables that may stand in the environment of every program at once; an empty one takes away what would win over them. */
  readonly environment?: SettingsFor<Variables>
  /** Variables for this client alone: they would change what other programs do. */
  readonly own?: SettingsFor<Variables>
  /** What to paste where no variable will do. */
  readonly paste?: {
    /** Such as `in settings.json`. */
    readonly where: string
    readonly text: SettingsFor<string>
  }
  /** What a reader must know beside it. */
  readonly note?: string
}

export type Variables = Readonly<Record<string, string>>

/** @param url - the server's, without a slash at its end */
type SettingsFor<T> = (url: string, token: string) => T
