export interface HostOptions {
  /** The hosts to answer for; `*.` stands for any names in front. Default: all of GitHub's that Copilot clients use. */
  readonly hosts?: readonly string[]
}
