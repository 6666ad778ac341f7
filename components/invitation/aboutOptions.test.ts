import { expect, test } from 'vitest'
import { dossier } from '@/components/fixtures/editions'
import { comparisonWords } from '@/locales/comparisonWords'
import { aboutOptions } from './aboutOptions'

test('A reviewer of a first edition can speak of each part of its claims, each once', () => {
  const { subject } = comparisonWords('fr')
  const options = aboutOptions(
    { is: 'first' },
    { ...dossier, claims: dossier.claims.slice(0, 1) },
    'fr',
  )
  expect(options.map(({ label }) => label)).toEqual(
    expect.arrayContaining([subject.statement(1), subject.response(1), subject.evidence(1, 1)]),
  )
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
})
