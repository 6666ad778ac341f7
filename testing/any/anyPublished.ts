import fc from 'fast-check'
import type { PublishedClaim, PublishedDossier, Shown } from '@/domain/edition/PublishedDossier'
import { languages } from '@/domain/Language'
import { anyPartValues } from './anyPartValues'
import { anyRichText } from './anyRichText'

export type AnyPublished = Omit<PublishedDossier, 'digest' | 'candidate'>

/** Words with everything that Unicode has, control characters included. */
const words = fc.string({ unit: 'binary', maxLength: 20 })
const someWords = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const digest = fc.stringMatching(/^[0-9a-f]{64}$/)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const any = anyPartValues({
  words,
  name: someWords,
  link: fc.webUrl(),
  id: fc.uuid(),
  digest,
  size: fc.nat(),
  day: someWords,
  richText: anyRichText,
  nullOneIn: 6,
})

const shown = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Shown<Value>> =>
  fc.tuple(value, fc.uuid()).map(([own, id]) => ({ ...own, id }))
const upToThree = <Value>(value: fc.Arbitrary<Value>) =>
  fc.uniqueArray(shown(value), { maxLength: 3, selector: ({ id }) => id })

const claim: fc.Arbitrary<PublishedClaim> = fc
  .tuple(
    shown(any.claim),
    fc.record({
      number: fc.integer({ min: 1, max: 5000 }),
      citations: upToThree(any.citation),
      response: orNull(fc.record({ id: fc.uuid(), body: any.response })),
      evidence: upToThree(any.evidence),
    }),
  )
  .map(([own, belongings]) => ({ ...own, ...belongings }))

/** Any published dossier, for property tests. Claims have ids and numbers of their own, in any order. */
export const anyPublished: fc.Arbitrary<AnyPublished> = fc
  .record({
    dossier: fc.record({ id: fc.uuid(), language: fc.constantFrom(...languages) }),
    number: fc.integer({ min: 1, max: 9 }),
    class: fc.constantFrom('substantive' as const, 'minor' as const),
    stated: orNull(fc.record({ words: someWords, edtf: someWords, basis: someWords })),
    withdrawal: orNull(any.standing),
    publishedAt: fc
      .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2090-01-01') })
      .map((time) => time.toISOString()),
    head: any.head,
    introduction: orNull(any.introduction),
    updateLine: orNull(any.updateLine),
    note: orNull(any.note),
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
