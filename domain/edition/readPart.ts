import { readCanonical } from '@/domain/canonical/readCanonical'
import { type Part, partSchema } from './Edition'

/** A stored part, checked. Throws when the text is not canonical or not of a part's shape. */
export const readPart = (text: string): Part => readCanonical(text, partSchema, 'a part')
