import { parseCanonical } from '@/domain/canonical/parseCanonical'
import type { Envelope } from './Edition'
import { envelopeSchema } from './envelopeSchema'

/** A stored envelope, checked. Throws when the text is not canonical or not of an envelope's shape. */
export const parseEnvelope = (text: string): Envelope =>
  parseCanonical(text, envelopeSchema, 'an envelope')
