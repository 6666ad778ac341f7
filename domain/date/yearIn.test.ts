import { expect, test } from 'vitest'
import { yearIn, yearStart } from './yearIn'

test('The year of an instant is the one of the clock of the press room', () => {
  const newYear = Date.parse('2013-12-31T23:30:00.000Z')
  expect(yearIn(newYear, 'Europe/Paris')).toBe(2014)
  expect(yearIn(newYear, 'UTC')).toBe(2013)
})

test.each(['UTC', 'Europe/Paris', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'A year begins with its first instant in %s',
  (zone) => {
    for (const year of [-44, 0, 99, 1970, 2014, 9999]) {
      const start = yearStart(year, zone)
      expect(yearIn(start, zone)).toBe(year)
      expect(yearIn(start - 1, zone)).toBe(year - 1)
    }
  },
)
