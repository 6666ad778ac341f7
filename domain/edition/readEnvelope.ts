import { readCanonical } from '@/domain/canonical/readCanonical'
import type { Envelope } from './Edition'
import { envelopeSchema } from './envelopeSchema'

/** A stored envelope, checked. Throws when the text is not canonical or not of an envelope's shape. */
export const readEnvelope = (text: string): Envelope =>
  readCanonical(text, envelopeSchema, 'an envelope')
