import { expect, it } from 'vitest'
import { lagCaution, nothingWithdrawn, type TranslationLag } from './TranslationLag'

const lag: TranslationLag = {
  by: 'this',
  edition: 4,
  current: 5,
  isChanged: false,
  withdrawn: nothingWithdrawn,
}
const withdrawn = (isWhole: boolean, ...points: readonly number[]) => ({
  ...lag,
  withdrawn: { isWhole, points },
})

it.each([
  ['has no original', null, null, null],
  ['is the original', { ...lag, by: 'other', isChanged: true } as const, null, null],
  ['lacks a minor edition only', lag, 1, null],
  ['lacks a substantive edition', { ...lag, isChanged: true }, 1, 'behind'],
  [
    'still has a point that its original withdrew, shown whole',
    withdrawn(false, 2),
    null,
    'behind',
  ],
  ['still has that point, shown alone', withdrawn(false, 2), 2, 'withdrawn'],
  ['still has that point, beside the one that is shown', withdrawn(false, 2), 1, null],
  ['has an original that was withdrawn', withdrawn(true), null, 'withdrawn'],
  ['has an original that was withdrawn, one point alone', withdrawn(true), 1, 'withdrawn'],
])('A dossier that %s is shown with the caution it needs', (_what, given, point, caution) => {
  expect(lagCaution(given, point)).toBe(caution)
})
