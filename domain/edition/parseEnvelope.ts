import { parseCanonical } from '@/domain/canonical/parseCanonical'
import type { Envelope } from './Edition'
import { envelopeSchema } from './envelopeSchema'

/** Parses a stored envelope. Throws when the text is not canonical or does not have the shape of an envelope. */
export const parseEnvelope = (text: string): Envelope =>
  parseCanonical(text, envelopeSchema, 'an envelope')
