import { parseCanonical } from '@/domain/canonical/parseCanonical'
import { type Edition, editionSchema } from './Edition'

/** Parses a stored edition. Throws when the text is not canonical or does not have the shape of an edition. */
export const parseEdition = (text: string): Edition =>
  parseCanonical(text, editionSchema, 'an edition')
