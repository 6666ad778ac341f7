import fc from 'fast-check'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import {
  evidenceKinds,
  evidenceMakers,
  type PartKind,
  type PartValue,
} from '@/domain/edition/PartValue'
import type { RichText } from '@/domain/richText/RichText'

/** What values are made of. A few values each, so that two parts can be alike, or as many as there are. */
export type Ingredients = {
  words: fc.Arbitrary<string>
  /** Texts that are never empty. */
  name: fc.Arbitrary<string>
  link: fc.Arbitrary<string>
  id: fc.Arbitrary<string>
  digest: fc.Arbitrary<string>
  size: fc.Arbitrary<number>
  day: fc.Arbitrary<string>
  richText: fc.Arbitrary<RichText>
  /** How rare null is: one in so many. */
  nullOneIn: number
}

/** A value of each kind of part. */
export function anyPartValues(of: Ingredients): {
  [Kind in PartKind]: fc.Arbitrary<PartValue[Kind]>
} {
  const { words, name, digest, richText } = of
  const orNull = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.option(arbitrary, { nil: null, freq: of.nullOneIn })
  const link = orNull(of.link)
  const date: fc.Arbitrary<WrittenDate> = fc.record({
    words,
    edtf: orNull(fc.constantFrom('2014', '2014-05', '2013-06-18')),
  })
  const standing = fc.record({
    is: fc.constant('withdrawn' as const),
    date: of.day,
    reason: words,
  })
  return {
    head: fc.record({
      slug: name,
      title: words,
      labels: fc.record({
        claim: words,
        citation: words,
        citations: words,
        response: words,
        evidence: words,
        update: words,
      }),
      related: fc.uniqueArray(of.id, { maxLength: 3 }),
      translationOf: orNull(fc.record({ dossier: of.id, edition: digest })),
    }),
    standing,
    introduction: richText,
    claim: fc.record({
      statement: words,
      standing: fc.oneof(fc.constant({ is: 'stands' as const }), standing),
    }),
    citation: fc.record({
      heading: orNull(words),
      quote: words,
      outlet: fc.record({ name: words, address: link }),
      author: orNull(words),
      date: orNull(date),
      link,
    }),
    response: richText,
    evidence: fc.record({
      label: words,
      note: orNull(words),
      date: orNull(date),
      kind: orNull(fc.constantFrom(...evidenceKinds)),
      maker: orNull(fc.constantFrom(...evidenceMakers)),
      link,
      file: orNull(fc.record({ name, type: name, size: of.size, sha256: digest })),
    }),
    updateLine: date,
    note: words,
  }
}
