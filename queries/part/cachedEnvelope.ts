import type { Envelope } from '@/domain/edition/Edition'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import { processCache } from '@/memory/processCache'

/** By their texts: a page reads the same envelope several times, and the next page again. */
const cached = processCache<Envelope>('envelopes', {
  bound: { characters: 8 * 1024 * 1024 },
  emptiedBy: 'nothing',
})

/** `readEnvelope`, once for each text. */
export function cachedEnvelope(text: string): Envelope {
  const cache = cached.current()
  const known = cache.get(text)
  if (known) return known
  const envelope = readEnvelope(text)
  cache.set(text, envelope, { size: text.length + 1 })
  return envelope
}
