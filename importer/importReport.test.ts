import { describe, expect, test } from 'vitest'
import { fixtureText } from '@/testing/invented/fixtureText'
import { importDocument } from './importDocument'
import { importReport } from './importReport'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the report of an import', () => {
  const report = importReport(importDocument(bytes(fixtureText('en'))))

  test('has every field, dates as EDTF beside their words', () => {
    expect(report).toMatchObject({
      title: 'Flood beacons: what Calendrane answers to the rumour',
      update: { words: 'Updated May 2020', date: '2020-05' },
      unassigned: [],
      coverage: 1,
    })
    expect(report.introduction[1]).toBe(
      'Not one of them has an eye.\nAnybody with a boat may come and look.',
    )
    expect(report.claims[1]).toEqual({
      number: 2,
      statement: 'The readings are said to have been sold to the casino.',
      citations: [
        {
          heading: 'Citations',
          quote: 'Every morning the casino knew how many boats were out.',
          outlet: 'Le Courrier du Vallon',
          date: '2019-03-12',
          words: 'March 12, 2019',
        },
        {
          heading: null,
          quote:
            'By July [2016] the “Feuille des berges” had seen the curves on the director’s desk.',
          outlet: 'The Riverside Observer',
          date: '2020-05-02',
          words: '2 May 2020',
        },
      ],
      response: [
        '- The curves hang in the town hall.',
        '- They are free:',
        '  1. to look at;',
        '  2. to copy, as [the by-law](https://rives.example/by-law) says.',
        'Nobody could buy them “under the counter”.',
      ],
      evidence: [],
    })
    expect(report.claims[0]?.evidence).toEqual([
      {
        label: 'Radio Passerelle reports from the barge that lays the floats.',
        date: '2017-11-04',
        words: '4 November 2017',
        url: 'https://passerelle.example/barge',
        note: null,
      },
      {
        label:
          'Calendrane publishes the parts list of its B4 beacon. https://calendrane.example/b4/parts',
        date: '2019-03-12',
        words: '12 March 2019',
        url: 'https://calendrane.example/b4/parts',
        note: null,
      },
    ])
  })

  test('gives its messages in the language of the document', () => {
    expect(report.messages.map(({ text }) => text)).toEqual([
      'The attribution has three parts: the first is read as the author, the second as the outlet.',
      'The file does not end with a newline; it need not.',
    ])
  })
})

test('the report of a refusal has no fields but the reasons', () => {
  const claim = 'Contre-vérité numéro 1 : a'
  const report = importReport(importDocument(bytes(`T\n\n${claim}\n\n${claim}`)), 'fr')
  expect(report).toMatchObject({ title: null, introduction: [], update: null, claims: [] })
  expect(report.messages).toContainEqual({
    level: 'error',
    code: 'claimNumberTwice',
    line: 5,
    text: 'Le point 1 existe déjà à la ligne 3\u00a0: deux points ne peuvent pas porter le même numéro.',
  })
})
