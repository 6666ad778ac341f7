import { parseCanonical } from '@/domain/canonical/parseCanonical'
import { type Part, partSchema } from './Edition'

/** Parses a stored part. Throws when the text is not canonical or does not have the shape of a part. */
export const parsePart = (text: string): Part => parseCanonical(text, partSchema, 'a part')
