import { digestOf } from '@/domain/digest/digestOf'
import type { Envelope } from '@/domain/edition/Edition'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { processCache } from '@/memory/processCache'

type Parsed = { envelope: Envelope; digest: string }

/** By their texts: one page parses the same envelope several times, and so does the next page. */
const cached = processCache<Parsed>('envelopes', {
  bound: { characters: 8 * 1024 * 1024 },
  emptiedBy: 'nothing',
})

/** `parseEnvelope`, once for each text. */
export const cachedEnvelope = (text: string): Envelope => digestedEnvelope(text).envelope

/** `parseEnvelope` and the digest of the text, once for each text. */
export function digestedEnvelope(text: string): Parsed {
  const cache = cached.current()
  const known = cache.get(text)
  if (known) return known
  const parsed = { envelope: parseEnvelope(text), digest: digestOf(text) }
  cache.set(text, parsed, { size: text.length + 1 })
  return parsed
}
