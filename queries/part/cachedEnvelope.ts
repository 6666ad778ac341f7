import type { Envelope } from '@/domain/edition/Edition'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { processCache } from '@/memory/processCache'

/** By their texts: one page parses the same envelope several times, and so does the next page. */
const cached = processCache<Envelope>('envelopes', {
  bound: { characters: 8 * 1024 * 1024 },
  emptiedBy: 'nothing',
})

/** `parseEnvelope`, once for each text. */
export function cachedEnvelope(text: string): Envelope {
  const cache = cached.current()
  const known = cache.get(text)
  if (known) return known
  const envelope = parseEnvelope(text)
  cache.set(text, envelope, { size: text.length + 1 })
  return envelope
}
