import { describe, expect, test } from 'vitest'
import { checkEvidence } from './checkEvidence'
import { type EvidenceLine, mergeEvidence } from './mergeEvidence'

const may = { words: 'mai 2014', edtf: '2014-05' }
const june = { words: 'juin 2014', edtf: '2014-06' }

function linesOf(...lines: readonly (readonly [string, EvidenceLine['date'], string?])[]) {
  return lines.map(([label, date, link], index) => ({
    label,
    date,
    link: link ?? null,
    line: index + 1,
  }))
}

function usesOf(lines: readonly EvidenceLine[]) {
  return mergeEvidence(lines).uses.map(({ evidence, note }) => [evidence, note])
}

describe('two uses are one piece', () => {
  test.each([
    [
      'with the same words and date',
      linesOf(['A.', may], ['A.', may]),
      [
        [0, null],
        [0, null],
      ],
    ],
    [
      'without any date',
      linesOf(['A', null], ['A', null]),
      [
        [0, null],
        [0, null],
      ],
    ],
    [
      'where one goes on after the sentence',
      linesOf(['A.', may], ['A. B.', may]),
      [
        [0, null],
        [0, 'B.'],
      ],
    ],
    [
      'where the longer one comes first',
      linesOf(['A. B.', may], ['A.', may]),
      [
        [0, 'B.'],
        [0, null],
      ],
    ],
    [
      'and a third',
      linesOf(['A.', may], ['A. B. C.', may], ['A. B.', may]),
      [
        [0, null],
        [0, 'B. C.'],
        [0, 'B.'],
      ],
    ],
    [
      'after a closing guillemet',
      linesOf(['« A. »', may], ['« A. » B', may]),
      [
        [0, null],
        [0, 'B'],
      ],
    ],
    [
      'where one gives the link',
      linesOf(['A.', may], ['A.', may, 'u']),
      [
        [0, null],
        [0, null],
      ],
    ],
  ])('%s', (_, lines, uses) => {
    expect(usesOf(lines)).toEqual(uses)
    expect(mergeEvidence(lines).evidence).toHaveLength(1)
  })
})

describe('two uses stay distinct', () => {
  test.each([
    ['with other dates', linesOf(['A.', may], ['A.', june]), false],
    ['with and without a date', linesOf(['A.', may], ['A.', null]), false],
    ['with other words', linesOf(['A.', may], ['B.', may]), false],
    ['where the first is no whole sentence', linesOf(['A', may], ['A b', may]), true],
    ['with another space between the sentences', linesOf(['A.', may], ['A.\u00a0B.', may]), true],
    ['with two spaces between the sentences', linesOf(['A.', may], ['A.  B.', may]), true],
    ['with no space between the sentences', linesOf(['A.', may], ['A.B.', may]), true],
    ['in other letters', linesOf(['École.', may], ['ecole', may]), true],
    [
      'with other words for one date',
      linesOf(['A.', may], ['A.', { ...may, words: '2014-05' }]),
      true,
    ],
    ['with other links', linesOf(['A.', may, 'u'], ['A.', may, 'v']), true],
  ])('%s', (_, lines, isDoubtful) => {
    const merged = mergeEvidence(lines)
    expect(merged.evidence).toHaveLength(2)
    expect(merged.uses.every(({ note }) => note === null)).toBe(true)
    expect(checkEvidence(lines, merged).map(({ code }) => code)).toEqual(
      isDoubtful ? ['evidenceDoubtful'] : [],
    )
  })
})
