import type { z } from 'zod'

/**
 * The output type of a schema, read-only at every level because values are never changed in place. Nothing is frozen
 * at run time.
 */
export type Parsed<Schema extends z.ZodType> = ReadOnly<z.output<Schema>>

type ReadOnly<Value> = { readonly [Key in keyof Value]: ReadOnly<Value[Key]> }
