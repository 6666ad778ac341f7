import type { z } from 'zod'

/** What a schema parses to. Read-only throughout, as values are never changed in place; nothing is frozen. */
export type Parsed<Schema extends z.ZodType> = ReadOnly<z.output<Schema>>

type ReadOnly<Value> = { readonly [Key in keyof Value]: ReadOnly<Value[Key]> }
