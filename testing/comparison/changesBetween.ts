import type { Comparison } from '@/domain/comparison/Comparison'
import { compareContents } from '@/domain/comparison/compareContents'
import type { Content } from '@/domain/comparison/parts/Content'

/** The comparison with a content that was there before. */
export function changesBetween(
  before: Content,
  after: Content,
): Extract<Comparison, { is: 'later' }> {
  const comparison = compareContents(before, after)
  if (comparison.is === 'first') throw new Error('There was a content before')
  return comparison
}
