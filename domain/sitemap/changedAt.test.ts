import { expect, test } from 'vitest'
import { buildCandidate } from '@/domain/edition/buildCandidate'
import type { ChangeClass, Envelope } from '@/domain/edition/Edition'
import { countingSalts } from '@/testing/invented/countingSalts'
import { type InventedWords, inventedContent } from '@/testing/invented/inventedContent'
import { changedAt, type DatedEnvelope } from './changedAt'

/** The editions of the invented dossier, one each day of May; each has some other words than the first. */
function editionsOf(...each: readonly [ChangeClass, Partial<InventedWords>][]): DatedEnvelope[] {
  const newSalt = countingSalts()
  let known: Parameters<typeof buildCandidate>[0]['known'] = []
  return each.map(([changeClass, words], index) => {
    const { envelope, parts } = buildCandidate({ ...inventedContent(words), known, newSalt })
    known = parts.map(({ part }) => part)
    const dated: Envelope = { ...envelope, class: changeClass }
    return { envelope: dated, publishedAt: `2026-05-0${index + 1}` }
  })
}

const first = ['substantive', {}] as const
const reworded = { response: 'Rien n’a été livré.' }

test('A dossier has the date of its last substantive update, and a claim that of the last one that changed it', () => {
  const found = changedAt(
    editionsOf([...first], ['substantive', reworded], ['substantive', { ...reworded, title: 'X' }]),
  )
  expect(found.dossier).toBe('2026-05-03')
  expect([...found.points]).toEqual([
    [1, '2026-05-02'],
    [2, '2026-05-01'],
  ])
})

test('A minor update changes no date', () => {
  const found = changedAt(editionsOf([...first], ['minor', reworded]))
  expect(found.dossier).toBe('2026-05-01')
  expect(found.points.get(1)).toBe('2026-05-01')
})

test('A dossier that began with a minor update has the date of that update', () => {
  expect(changedAt(editionsOf(['minor', {}])).dossier).toBe('2026-05-01')
})
