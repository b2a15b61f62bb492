import { readFileSync } from 'node:fs'
import { packageFile } from '../core/package-file.ts'

type Json = Readonly<Record<string, unknown>>

/** What stands at the top of a file and is not part of its schema. */
const ofTheFile = new Set(['$schema', '$id', '$defs'])

/**
 * Schemas of this package as an OpenAPI document has them: those with a name stand in one list, and are pointed at from where they are
 * meant. The files point at each other by file name, which nobody who has but the document could follow.
 */
export class SchemaComponents {
  /** Under their titles, those that were asked for and all that they need. */
  readonly schemas: Record<string, object> = {}
  readonly #names = new Map<string, string>()
  readonly #files = new Map<string, Json>()

  /** @param place - such as `user.schema.json#/$defs/quotaSnapshot` */
  schema(place: string): object {
    const [file = '', pointer = ''] = place.split('#')
    const found = this.#at(file, pointer)
    return typeof found.title === 'string' ? this.#named(place, found.title, file, found) : (this.#rewritten(found, file) as object)
  }

  #named(place: string, title: string, file: string, found: Json): object {
    const name = this.#names.get(place) ?? title
    if (!this.#names.has(place)) {
      if (name in this.schemas) throw new Error(`Failed to describe the control API: two schemas have the title ${title}. Rename one.`)
      this.#names.set(place, name)
      // Its place is taken first: a schema may need itself.
      this.schemas[name] = {}
      const own = Object.entries(found).filter(([key]) => !ofTheFile.has(key))
      this.schemas[name] = this.#rewritten(Object.fromEntries(own), file) as object
    }
    return { $ref: `#/components/schemas/${name}` }
  }

  #rewritten(value: unknown, file: string): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#rewritten(item, file))
    if (typeof value !== 'object' || value === null) return value
    const { $ref } = value as { readonly $ref?: unknown }
    if (typeof $ref === 'string') return this.schema($ref.startsWith('#') ? file + $ref : $ref)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#rewritten(part, file)]))
  }

  #at(file: string, pointer: string): Json {
    const steps = pointer.split('/').slice(1)
    return steps.reduce<Json>((schema, step) => schema[step] as Json, this.#read(file))
  }

  #read(file: string): Json {
    const known = this.#files.get(file)
    if (known !== undefined) return known
    const read: Json = JSON.parse(readFileSync(packageFile(`schemas/${file}`), 'utf8'))
    this.#files.set(file, read)
    return read
  }
}
