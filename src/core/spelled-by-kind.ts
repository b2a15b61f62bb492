import { optionsOf } from './options-of.ts'
import { spelled } from './spelling.ts'

type Makers = Readonly<Record<string, (...args: never[]) => object>>
type SpellingsOf<M extends Makers> = { readonly [K in keyof M]?: (...args: Parameters<M[K]>) => object }

/**
 * The same makers, but what they make knows how files spell it: by its name in the table as the `kind`, and the options.
 * Those that take one object of options are given an object in any case.
 *
 * @param room - what the table is called where one is used, such as `faults`
 * @param spellings - for those that take more than one object of options: what files say in place of the arguments
 */
export function spelledByKind<M extends Makers>(room: string, makers: M, spellings: SpellingsOf<M> = {}): M {
  const wrapped = Object.entries(makers).map(([kind, make]) => {
    const spelling = spellings[kind]
    if (spelling !== undefined) {
      return [kind, (...args: never[]) => spelled(make(...args), () => ({ kind, ...spelling(...(args as Parameters<M[string]>)) }))]
    }
    return [
      kind,
      (given?: unknown) => {
        const options = optionsOf(`${room}.${kind}`, given)
        return spelled(make(options as never), () => ({ kind, ...options }))
      },
    ]
  })
  return Object.fromEntries(wrapped) as M
}
