/** True where a scenario or persona is named by its file and not as one that ships: it has a slash or an extension. */
export function isPath(nameOrFile: string): boolean {
  return /[\\/]|\.(?:json|ya?ml)$/i.test(nameOrFile)
}
