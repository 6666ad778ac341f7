import { expect, test } from 'vitest'
import { splitBlocks } from '../readers/plainText/splitBlocks'
import { parseEvidence } from './parseEvidence'

function evidenceIn(text: string) {
  return parseEvidence(splitBlocks(text), { language: 'fr', addMessage: () => {} }).map(
    ({ date, label, link }) => [date?.text ?? null, label.text, link?.text ?? null],
  )
}

const url = 'https://calendrane.example/1'

test.each([
  ['12 mars 2019 : Un mot', [['12 mars 2019', 'Un mot', null]]],
  ['12 mars 2019\u00a0: Un mot : deux', [['12 mars 2019', 'Un mot : deux', null]]],
  ['12 mars 2019: Un mot', [['12 mars 2019', 'Un mot', null]]],
  ['31 juin 2019 : Un mot', [['31 juin 2019', 'Un mot', null]]],
  ['- mai 2019 : Un mot', [['mai 2019', 'Un mot', null]]],
  ['Réponse du préfet : un mot', [[null, 'Réponse du préfet : un mot', null]]],
  ['12 mars 2019', [[null, '12 mars 2019', null]]],
  ['12 mars 2019 :', [[null, '12 mars 2019 :', null]]],
  [`2019 : Un mot\n${url}`, [['2019', 'Un mot', url]]],
  [`2019 : Un mot ${url}`, [['2019', `Un mot ${url}`, null]]],
  [
    `2019 : Un mot ${url}\n${url}2`,
    [
      ['2019', `Un mot ${url}`, null],
      [null, `${url}2`, null],
    ],
  ],
  [url, [[null, url, null]]],
  [
    '2019 : a\n\n2020 : b\nc\n\nd',
    [
      ['2019', 'a', null],
      ['2020', 'b', null],
      [null, 'c', null],
    ],
  ],
])('evidence is parsed from %j', (text, evidence) => {
  expect(evidenceIn(text)).toEqual(evidence)
})
