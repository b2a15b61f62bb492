import { spelled } from './spelling.ts'

type Makers = Readonly<Record<string, (...args: never[]) => object>>
type OptionsOf<M extends Makers> = { readonly [K in keyof M]?: (...args: Parameters<M[K]>) => object }

/**
 * The same makers, but what they make knows how files spell it: by its name in the table as the `kind`, and the options.
 *
 * @param options - for those that take more than one object of options: what files say in place of the arguments
 */
export function spelledByKind<M extends Makers>(makers: M, options: OptionsOf<M> = {}): M {
  const wrapped = Object.entries(makers).map(([kind, make]) => {
    const optionsOf = options[kind] ?? ((given?: object) => ({ ...given }))
    return [kind, (...args: never[]) => spelled(make(...args), () => ({ kind, ...optionsOf(...(args as Parameters<M[string]>)) }))]
  })
  return Object.fromEntries(wrapped) as M
}
