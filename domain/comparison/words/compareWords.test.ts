import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyWording } from '@/testing/any/anyWording'
import { applyRuns } from '@/testing/comparison/applyDifference'
import { compareWords } from './compareWords'
import type { TextRun } from './TextRun'

const anyText = fc.oneof(
  anyWording,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(anyWording, { maxLength: 40 }).map((texts) => texts.join(' ')),
)

/** `[-removed-]{+inserted+}` as a reader of plain text sees it. */
const shown = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ text, is }) => ({ same: text, removed: `[-${text}-]`, inserted: `{+${text}+}` })[is])
    .join('')

const lengthOf = (runs: readonly TextRun[], of: TextRun['is']) =>
  runs.reduce((sum, { text, is }) => sum + (is === of ? text.length : 0), 0)

describe('Compared words', () => {
  it('Compared words give the old and the new text again, character by character', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(applyRuns(before, compareWords(before, after))).toBe(after)
      }),
      { numRuns: 1000 },
    )
  })

  it('The runs of compared words are not empty, alternate, and put removed words before inserted ones', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const runs = compareWords(before, after)
        const kinds = runs.map(({ is }) => is[0]).join('')
        expect(kinds).toMatch(/^s?(r?i?s)*r?i?$/)
        expect(kinds).not.toMatch(/ss/)
        expect(runs.map(({ text }) => text)).not.toContain('')
      }),
    )
  })

  it('Equal texts are compared as unchanged', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(compareWords(text, text).every(({ is }) => is === 'same')).toBe(true)
      }),
    )
  })

  it.each([
    ['l’avis rendu en mai', 'l’arrêt rendu en mai', 'l’[-avis-]{+arrêt+} rendu en mai'],
    ["l'avis rendu", 'l’avis rendu', "[-l'-]{+l’+}avis rendu"],
    ['un deux trois quatre', 'un two three quatre', 'un [-deux trois-]{+two three+} quatre'],
    ['pour 1 234,5 euros', 'pour 1 334,5 euros', 'pour [-1 234,5-]{+1 334,5+} euros'],
    ['rouge, vert, bleu', 'noir, vert, gris', '[-rouge-]{+noir+}, vert, [-bleu-]{+gris+}'],
    ['il n’a rien livré', 'il n’a livré', 'il n’a [-rien -]livré'],
    ['il a livré', 'il a livré en mai', 'il a livré{+ en mai+}'],
    ['Nous répondons ici.', 'La cour a jugé.', '[-Nous répondons ici.-]{+La cour a jugé.+}'],
    [
      'un deux trois quatre cinq',
      'cinq quatre trois deux un',
      '[-un deux trois quatre cinq-]{+cinq quatre trois deux un+}',
    ],
    [
      'oui et non et oui et non',
      'oui et oui et non et non',
      'oui et [-non-]{+oui+} et [-oui-]{+non+} et non',
    ],
    ['', 'un mot', '{+un mot+}'],
    ['un mot', '', '[-un mot-]'],
  ])('A comparison shows “%s” that became “%s”', (before, after, words) => {
    expect(shown(before, after)).toBe(words)
  })

  it('A comparison finds one changed word in a long text', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `mot${index % 700}`)
    const before = words.join(' ')
    const after = words.with(1500, 'autre').join(' ')
    expect(compareWords(before, after).map(({ is }) => is)).toEqual([
      'same',
      'removed',
      'inserted',
      'same',
    ])
  })

  it('A comparison finds the changed word of each of 3000 alike rows', () => {
    const row = (index: number, pieces: number) =>
      `lot n° ${index % 10} : 12 pièces de zinc, ${pieces} pièces de fer ;`
    const rows = (pieces: number) =>
      Array.from({ length: 3000 }, (_, index) => row(index, pieces)).join(' ')
    const changed = compareWords(rows(3), rows(4)).filter(({ is }) => is !== 'same')
    expect(new Set(changed.map(({ text }) => text))).toEqual(new Set(['3', '4']))
    expect(changed).toHaveLength(6000)
  })

  it('A comparison of long texts of three words has no more changes than the other way round', () => {
    const before = Array.from({ length: 4000 }, (_, index) => `a${index % 3}`).join(' ')
    const after = Array.from({ length: 4000 }, (_, index) => `a${(index * index) % 3}`).join(' ')
    const forth = compareWords(before, after)
    expect(applyRuns(before, forth)).toBe(after)
    expect(lengthOf(forth, 'same')).toBe(lengthOf(compareWords(after, before), 'same'))
  })

  it('A long text without common words is shown as replaced', () => {
    const words = (name: string) =>
      Array.from({ length: 20_000 }, (_, index) => `${name}${index % 700}`).join(' ')
    expect(compareWords(words('a'), words('b')).map(({ is }) => is)).toEqual([
      'removed',
      'inserted',
    ])
  })
})
