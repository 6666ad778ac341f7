import { describe, expect, it } from 'vitest'
import { dayIn } from '@/domain/date/dayIn'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { decideSchedule } from './decideSchedule'
import { dueTime } from './dueTime'
import { dueWords } from './dueWords'
import { isTimeZone } from './isTimeZone'
import { momentWords } from './momentWords'

const paris = (date: string, time: string) => dueTime({ date, time, zone: 'Europe/Paris' })

describe('A time of the press room’s clock', () => {
  it.each([
    ['2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['2026-07-15', '09:00', '2026-07-15T07:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('A time on %s at %s is %s in UTC', (date, time, instant) => {
    expect(paris(date, time)).toEqual({ ok: true, value: instant })
  })

  it('A time that is skipped when summer time begins is refused', () => {
    for (const time of ['02:00', '02:30', '02:59'])
      expect(codesOf(paris('2026-03-29', time))).toEqual(['due-skipped'])
  })

  it('A time that occurs twice when summer time ends means the first of both', () => {
    expect(paris('2026-10-25', '02:30')).toEqual({ ok: true, value: '2026-10-25T00:30:00.000Z' })
  })

  it.each([
    ['2026-02-30', '09:00'],
    ['2026-13-01', '09:00'],
    ['2026-01-01', '24:30'],
    ['', ''],
    ['demain', 'midi'],
    ['2026-01-01', '09:00+05:00'],
  ])('A time is refused where there is no such day or hour: %s %s', (date, time) => {
    expect(codesOf(paris(date, time))).toEqual(['due-unreadable'])
  })
})

it('A due time is written with its day, its hour and its place', () => {
  const words = dueWords('2026-11-27T08:00:00.000Z', 'Europe/Paris', 'fr')
  expect(words).toMatch(/^vendredi 27 novembre 2026 à 09:00 \(.+\)$/)
  expect(dueWords('2026-07-01T22:30:00.000Z', 'Europe/Paris', 'en')).toMatch(
    /^Thursday,? 2 July 2026 at 00:30 \(.+\)$/,
  )
})

it('The first of a month is written as French readers expect it', () => {
  const at = '2026-06-30T22:30:00.000Z'
  expect(momentWords(at, 'Europe/Paris', 'fr')).toBe('1er juillet 2026 à 00:30')
  expect(momentWords(at, 'Europe/Paris', 'en')).toBe('1 July 2026 at 00:30')
  expect(dueWords(at, 'Europe/Paris', 'fr')).toMatch(/^mercredi 1er juillet 2026 à 00:30/)
  expect(momentWords('2026-07-11T10:00:00.000Z', 'UTC', 'fr')).toMatch(/^11 juillet/)
})

it('A day is that of the press room, not of Greenwich', () => {
  expect(dayIn('2026-06-30T22:30:00.000Z', 'Europe/Paris')).toBe('2026-07-01')
  expect(dayIn('2026-06-30T22:30:00.000Z', 'America/Martinique')).toBe('2026-06-30')
})

it('Time zones are those that the platform knows', () => {
  expect(['Europe/Paris', 'America/Martinique', 'UTC'].filter(isTimeZone)).toHaveLength(3)
  expect(['', 'Paris', 'Europe/Lutèce'].filter(isTimeZone)).toEqual([])
})

it('An update can be scheduled once it is approved, for a time in the future', () => {
  const due = { ok: true, value: '2026-01-15T08:00:00.000Z' } as const
  const now = '2026-01-15T07:59:59.999Z'
  expect(decideSchedule({ state: 'approved', due, now })).toEqual({
    ok: true,
    value: { state: 'scheduled', due: due.value },
  })
  expect(codesOf(decideSchedule({ state: 'open', due, now: due.value }))).toEqual([
    'act-impossible',
    'due-past',
  ])
  const nonsense = { ok: false, reasons: [{ code: 'due-unreadable', path: ['due'] }] } as const
  expect(codesOf(decideSchedule({ state: 'inReview', due: nonsense, now }))).toEqual([
    'due-unreadable',
    'act-impossible',
  ])
})
