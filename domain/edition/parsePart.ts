import { parseCanonical } from '@/domain/canonical/parseCanonical'
import { type Part, partSchema } from './Edition'

/** A stored part, checked. Throws when the text is not canonical or not of a part's shape. */
export const parsePart = (text: string): Part => parseCanonical(text, partSchema, 'a part')
