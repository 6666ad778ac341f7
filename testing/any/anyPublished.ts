import fc from 'fast-check'
import { evidenceKinds, evidenceMakers } from '@/domain/edition/PartValue'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { languages } from '@/domain/Language'
import { anyRichText } from './anyRichText'

export type AnyPublished = Omit<PublishedDossier, 'digest' | 'candidate'>

/** Words with everything that Unicode has, control characters included. */
const words = fc.string({ unit: 'binary', maxLength: 20 })
const someWords = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const digest = fc.stringMatching(/^[0-9a-f]{64}$/)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const date = fc.record({ words, edtf: orNull(fc.constantFrom('2014', '2014-05', '2013-06-18')) })
const link = orNull(fc.webUrl())

const citation = fc.record({
  id: fc.uuid(),
  heading: orNull(words),
  quote: words,
  outlet: fc.record({ name: words, address: link }),
  author: orNull(words),
  date: orNull(date),
  link,
})

const evidence = fc.record({
  id: fc.uuid(),
  label: words,
  note: orNull(words),
  date: orNull(date),
  kind: orNull(fc.constantFrom(...evidenceKinds)),
  maker: orNull(fc.constantFrom(...evidenceMakers)),
  link,
  file: orNull(fc.record({ name: someWords, type: someWords, size: fc.nat(), sha256: digest })),
})

const withdrawal = fc.record({
  is: fc.constant('withdrawn' as const),
  date: someWords,
  reason: words,
})

const claim: fc.Arbitrary<PublishedClaim> = fc.record({
  id: fc.uuid(),
  number: fc.integer({ min: 1, max: 5000 }),
  statement: words,
  standing: fc.oneof(fc.constant({ is: 'stands' as const }), withdrawal),
  citations: fc.uniqueArray(citation, { maxLength: 3, selector: ({ id }) => id }),
  response: orNull(fc.record({ id: fc.uuid(), body: anyRichText })),
  evidence: fc.uniqueArray(evidence, { maxLength: 3, selector: ({ id }) => id }),
})

/** Any published dossier, for property tests. Claims have ids and numbers of their own, in any order. */
export const anyPublished: fc.Arbitrary<AnyPublished> = fc
  .record({
    dossier: fc.record({ id: fc.uuid(), language: fc.constantFrom(...languages) }),
    number: fc.integer({ min: 1, max: 9 }),
    class: fc.constantFrom('substantive' as const, 'minor' as const),
    stated: orNull(fc.record({ words: someWords, edtf: someWords, basis: someWords })),
    withdrawal: orNull(withdrawal),
    publishedAt: fc
      .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2090-01-01') })
      .map((time) => time.toISOString()),
    head: fc.record({
      slug: someWords,
      title: words,
      labels: fc.record({
        claim: words,
        citation: words,
        citations: words,
        response: words,
        evidence: words,
        update: words,
      }),
      related: fc.array(fc.uuid(), { maxLength: 3 }),
      translationOf: orNull(fc.record({ dossier: fc.uuid(), edition: digest })),
    }),
    introduction: orNull(anyRichText),
    updateLine: orNull(date),
    note: orNull(words),
    claims: fc.uniqueArray(claim, {
      maxLength: 4,
      selector: (one) => one,
      comparator: (one, other) => one.id === other.id || one.number === other.number,
    }),
  })
  .map((published) => ({
    ...published,
    origin: published.stated ? ('reconstructed' as const) : ('published' as const),
  }))
