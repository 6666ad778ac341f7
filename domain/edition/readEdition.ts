import { readCanonical } from '@/domain/canonical/readCanonical'
import { type Edition, editionSchema } from './Edition'

/** A stored edition, checked. Throws when the text is not canonical or not of an edition's shape. */
export const readEdition = (text: string): Edition =>
  readCanonical(text, editionSchema, 'an edition')
