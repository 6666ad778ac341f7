import { compareText } from '@/domain/comparison/words/compareText'
import { compareValue } from '@/domain/comparison/words/compareValue'
import { type HeadValue, labelNames } from '@/domain/edition/PartValue'
import type { HeadChange } from './Change'
import { changedPart } from './changedPart'
import type { Located } from './indexContent'

/** The changes in the head: one for each field and for each label. */
export function compareHead(
  before: Located<'head'>,
  after: Located<'head'>,
): readonly HeadChange[] {
  const [old, now]: [HeadValue, HeadValue] = [before.piece.value, after.piece.value]
  const of = { part: changedPart(before, after), claim: null }
  const title = compareText(old.title, now.title)
  const slug = compareValue(old.slug, now.slug)
  const related = compareValue(old.related, now.related)
  const translationOf = compareValue(old.translationOf, now.translationOf)
  return [
    ...(title ? [{ kind: 'titleChanged' as const, ...of, ...title }] : []),
    ...(slug ? [{ kind: 'slugChanged' as const, ...of, ...slug }] : []),
    ...labelNames.flatMap((label): HeadChange[] => {
      const difference = compareText(old.labels[label], now.labels[label])
      return difference ? [{ kind: 'labelChanged', label, ...of, ...difference }] : []
    }),
    ...(related ? [{ kind: 'relatedChanged' as const, ...of, ...related }] : []),
    ...(translationOf ? [{ kind: 'translationOfChanged' as const, ...of, ...translationOf }] : []),
  ]
}
