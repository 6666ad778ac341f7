import { describe, expect, it } from 'vitest'
import { parseUpdateLine } from '@/domain/date/parseUpdateLine'
import { parseWrittenDate } from '@/domain/date/parseWrittenDate'
import { evidenceKinds, evidenceMakers } from '@/domain/edition/PartValue'
import { normalise } from '@/domain/richText/normalise'
import { richTextSchema } from '@/domain/richText/RichText'
import type { Story } from './Story'
import { longStories, stories } from './stories'
import { datesIn } from './testing/datesIn'
import { draftsOf } from './testing/draftsOf'

describe.each(stories.map((story) => [story.slug, story] as const))('%s', (_, story) => {
  const drafts = draftsOf(story)
  const reconstructed = story.editions.flatMap(({ draft, stated }) =>
    stated ? [{ language: draft.language, stated }] : [],
  )

  it('gives a claim number once in an edition, and for ever to the same statement', () => {
    const given = drafts.flatMap(({ claims }) => claims)
    const statements = new Map(given.map(({ number, statement }) => [number, statement]))
    for (const { claims } of drafts) {
      expect(new Set(claims.map(({ number }) => number)).size).toBe(claims.length)
      expect(claims.map(({ statement }) => statement)).toEqual(
        claims.map(({ number }) => statements.get(number)),
      )
    }
  })

  it('keeps every published claim in the editions that follow', () => {
    for (const [before, after] of pairsOf(drafts)) {
      const kept = after.claims.map(({ number }) => number)
      expect(kept).toEqual(expect.arrayContaining(before.claims.map(({ number }) => number)))
    }
  })

  it('answers every claim that somebody made', () => {
    for (const { citations, response } of drafts.flatMap(({ claims }) => claims)) {
      expect(citations.length).toBeGreaterThan(0)
      expect(response.children.length).toBeGreaterThan(0)
    }
  })

  it('uses every piece of evidence that it lists, and lists every piece that it uses', () => {
    for (const { claims, evidence } of drafts) {
      const used = claims.flatMap((claim) => claim.evidence.map((use) => use.evidence))
      expect([...new Set(used)].toSorted((a, b) => a - b)).toEqual([...evidence.keys()])
    }
  })

  it('lists no piece of evidence twice', () => {
    for (const { evidence } of drafts) {
      const known = evidence.map(({ label, date }) => JSON.stringify([label, date]))
      expect(new Set(known).size).toBe(known.length)
    }
  })

  it('writes every date as its words say it', () => {
    for (const draft of drafts) {
      const dates = datesIn(draft)
      expect(dates).toEqual(dates.map(({ words }) => parseWrittenDate(words, draft.language)))
      const { updateLine, labels, language } = draft
      expect(updateLine).toEqual(parseUpdateLine(updateLine?.words ?? '', labels.update, language))
    }
    const past = reconstructed.map(({ stated: { words }, language }) =>
      parseWrittenDate(words, language),
    )
    expect(reconstructed.map(({ stated }) => stated.edtf)).toEqual(past.map(({ edtf }) => edtf))
  })

  it('refers to nothing that came after the edition', () => {
    for (const draft of drafts) {
      const until = draft.updateLine?.edtf ?? ''
      const later = datesIn(draft).filter(({ edtf }) => (edtf ?? '').slice(0, until.length) > until)
      expect(later).toEqual([])
    }
  })

  it('moves its update line on, and never back', () => {
    const lines = drafts.map(({ updateLine }) => updateLine?.edtf)
    expect(lines).toEqual(lines.toSorted())
  })

  it('says where each reconstructed edition is known from', () => {
    expect(reconstructed.map(({ stated }) => stated.basis.trim())).not.toContain('')
  })

  it('changes something in every edition', () => {
    for (const [before, after] of pairsOf(drafts)) expect(after).not.toEqual(before)
  })

  it('says what every edition of substance changed', () => {
    const silent = story.editions.filter(({ class: its, note }) => its === 'substantive' && !note)
    expect(silent).toEqual([])
  })

  it('has rich text in its canonical form', () => {
    for (const { introduction, claims } of drafts) {
      for (const text of [introduction, ...claims.map(({ response }) => response)]) {
        expect(richTextSchema.parse(text)).toEqual(normalise(text))
      }
    }
  })
})

describe.each(longStories.map((story) => [story.slug, story] as const))('%s', (_, story) => {
  it('has three to five editions, and at last five to nine claims', () => {
    expect([3, 4, 5]).toContain(story.editions.length)
    expect([5, 6, 7, 8, 9]).toContain(draftsOf(story).at(-1)?.claims.length)
  })

  it('has its reconstructed editions first, one or two published ones after', () => {
    const published = story.editions.map(({ stated }) => stated === null)
    expect(published).toEqual(published.toSorted((a, b) => Number(a) - Number(b)))
    expect([1, 2]).toContain(published.filter(Boolean).length)
  })
})

describe('the stories together', () => {
  const drafts = stories.flatMap(draftsOf)
  const evidence = drafts.flatMap((draft) => draft.evidence)

  it('have one address each', () => {
    expect(new Set(stories.map(({ slug }) => slug)).size).toBe(stories.length)
  })

  it('leave an update open of a published dossier and of one that never was', () => {
    const open = stories.filter(({ open }) => open !== null)
    expect(open.map(({ editions }) => editions.length > 0)).toEqual([false, true])
  })

  it('tell an original before its translation', () => {
    const slugs = stories.map(({ slug }) => slug)
    for (const [index, { translationOf }] of stories.entries()) {
      expect([null, ...slugs.slice(0, index)]).toContain(translationOf)
    }
  })

  it('translate every claim, citation and piece of evidence', () => {
    const english = stories.filter(({ translationOf }) => translationOf !== null)
    const french = english.map(({ translationOf }) =>
      stories.find(({ slug }) => slug === translationOf),
    )
    expect(english.map(countsOf)).toEqual(french.map(countsOf))
  })

  it('hold every kind of evidence, by every maker, and dates of every precision', () => {
    expect(new Set(evidence.map(({ kind }) => kind))).toEqual(new Set(evidenceKinds))
    expect(new Set(evidence.map(({ maker }) => maker))).toEqual(new Set(evidenceMakers))
    const precisions = evidence.map(({ date }) => date?.edtf?.split('-').length ?? 0)
    expect(new Set(precisions)).toEqual(new Set([0, 1, 2, 3]))
  })
})

const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.slice(1).flatMap((after, index) => {
    const before = all[index]
    return before === undefined ? [] : [[before, after] as const]
  })

const countsOf = (story: Story | undefined) =>
  story?.editions[story.editions.length - 1]?.draft.claims.map(
    ({ number, citations, evidence }) => [number, citations.length, evidence.length],
  )
