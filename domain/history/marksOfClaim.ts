import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { type MarginMarks, markedName } from './MarginMark'

/** The marks of a dossier that belong to this claim or its parts. */
export function marksOfClaim(claim: PublishedClaim, marks: MarginMarks): MarginMarks {
  const names = [
    markedName('claim', claim.id),
    ...claim.citations.map(({ id }) => markedName('citation', id)),
    ...(claim.response ? [markedName('response', claim.response.id)] : []),
    ...claim.evidence.map(({ id }) => markedName('evidence', id)),
  ]
  return new Map(
    names.flatMap((name) => {
      const own = marks.get(name)
      return own ? [[name, own] as const] : []
    }),
  )
}
