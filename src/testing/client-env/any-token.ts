/** A made-up token that every client takes: the Copilot CLI refuses those that do not look like GitHub's, the language server those with `=`. */
export const anyToken = 'ghu_mock000000000000000000000000000000'
