import { renderToStaticMarkup as rendered } from 'react-dom/server'
import { expect, test } from 'vitest'
import { displayDay } from '@/domain/date/displayDay'
import { timeValue } from '@/domain/date/timeValue'
import { DayView } from './DayView'
import { WrittenDateView } from './WrittenDateView'

test.each([
  ['2014-05-12T08:00:00.000Z', 'fr', '12 mai 2014'],
  ['2014-05-12T08:00:00.000Z', 'en', '12 May 2014'],
  ['2014-04-30T22:30:00.000Z', 'fr', '1er mai 2014'],
  ['2014-05-01', 'fr', '1er mai 2014'],
] as const)('%s is a day of the press room, in %s', (instant, language, expected) => {
  expect(displayDay(instant, language, 'Europe/Paris')).toBe(expected)
})

test('a calendar day stays that day west of Greenwich', () => {
  expect(displayDay('2014-05-01', 'en', 'America/Cayenne')).toBe('1 May 2014')
})

test.each([
  ['2013-06-18', '2013-06-18'],
  ['2014-05', '2014-05'],
  ['2014', '2014'],
  ['2014-21', null],
  ['2014-05?', null],
  ['2013-06/2014-05', null],
  ['2013-02-30', null],
  ['2013-02-39', null],
  ['0000', null],
  [null, null],
])('%s is given to machines as %s', (edtf, expected) => {
  expect(timeValue(edtf)).toBe(expected)
})

test('a date keeps the words of its author', () => {
  expect(
    rendered(<WrittenDateView date={{ words: 'mai 2014', edtf: '2014-05' }} language="fr" />),
  ).toBe('<time dateTime="2014-05">mai 2014</time>')
  expect(
    rendered(<WrittenDateView date={{ words: 'ce printemps', edtf: null }} language="fr" />),
  ).toBe('<span>ce printemps</span>')
})

test('a day is not parted from its month at the end of a line', () => {
  const date = { words: '12 mai 2014', edtf: '2014-05-12' }
  const shown = '<time dateTime="2014-05-12">12\u{a0}mai 2014</time>'
  expect(rendered(<WrittenDateView date={date} language="fr" />)).toBe(shown)
  expect(rendered(<DayView instant="2014-05-12" language="fr" timeZone="Europe/Paris" />)).toBe(
    shown,
  )
})
