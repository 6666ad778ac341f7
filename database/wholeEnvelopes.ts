import type { Where } from 'payload'
import { envelopeExpander, isShort, lastWhole, placeOfShort } from '@/domain/edition/shortEnvelope'

type StoredEdition = { digest: string; number: number; envelope: string }

/**
 * Replaces stored envelopes by their canonical texts: of documents of the record, the texts in the field `name`.
 * `load` finds stored editions.
 */
export async function wholeEnvelopes<Document extends object>(
  documents: readonly Document[],
  name: 'envelope' | 'text',
  load: (where: Where) => Promise<readonly StoredEdition[]>,
): Promise<readonly Document[]> {
  const storedIn = (document: Document): string => String(Reflect.get(document, name) ?? '')
  const short = documents.map(storedIn).filter(isShort)
  if (short.length === 0) return documents
  const places = short.flatMap((stored) => placeOfShort(stored) ?? [])
  const before = places.length === 0 ? [] : await load(editionsBefore(places))
  const expand = envelopeExpander(before.toSorted((one, other) => one.number - other.number))
  return documents.map((document) => {
    const stored = storedIn(document)
    return isShort(stored) ? { ...document, [name]: expand(stored) } : document
  })
}

/** All editions that the short envelopes of these editions need. */
function editionsBefore(places: readonly { dossier: string; number: number }[]): Where {
  const firsts = new Set(places.map(({ number }) => lastWhole(number)))
  return {
    or: [...firsts].map((first) => {
      const each = places.filter(({ number }) => lastWhole(number) === first)
      return {
        dossier: { in: [...new Set(each.map(({ dossier }) => dossier))] },
        number: {
          greater_than_equal: first,
          less_than: Math.max(...each.map(({ number }) => number)),
        },
      }
    }),
  }
}
