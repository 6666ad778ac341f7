import { LRUCache } from 'lru-cache'
import { readCanonical } from '@/domain/canonical/readCanonical'
import type { Envelope } from './Edition'
import { envelopeSchema } from './envelopeSchema'

/** A page reads the same envelope several times, and the next page again. It holds no words that may have to be removed. */
const known = new LRUCache<string, Envelope>({
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: (_, text) => text.length + 1,
})

/** A stored envelope, checked. Throws when the text is not canonical or not of an envelope's shape. */
export function readEnvelope(text: string): Envelope {
  const envelope = known.get(text) ?? readCanonical(text, envelopeSchema, 'an envelope')
  known.set(text, envelope)
  return envelope
}
