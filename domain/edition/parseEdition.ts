import { parseCanonical } from '@/domain/canonical/parseCanonical'
import { type Edition, editionSchema } from './Edition'

/** A stored edition, checked. Throws when the text is not canonical or not of an edition's shape. */
export const parseEdition = (text: string): Edition =>
  parseCanonical(text, editionSchema, 'an edition')
