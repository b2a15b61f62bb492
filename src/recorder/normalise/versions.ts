import type { Normaliser } from './normaliser.ts'

/** The versions of the client in the headers by which it introduces itself. */
export const versions: Normaliser = {
  where:
    /^headers\.(?:user-agent|editor-version|editor-plugin-version|copilot-language-server-version|x-stainless-[a-z-]*version|x-vscode-user-agent-library-version)$/,
  replace: (text) => text.replace(/(?<![\w.])v?\d{1,9}(?:\.\d{1,9}){1,3}(?:[-+][\w.+-]*)?/g, '<version>'),
}
