import { foldText } from '@/domain/foldText'
import type { ImportMessage } from '../messages/ImportMessage'
import { withoutEnding } from '../structure/withoutEnding'
import type { EvidenceLine, MergedEvidence } from './mergeEvidence'

type Used = EvidenceLine & { index: number; folded: string }

/**
 * A message for each two lines of one date that may be the same piece of evidence and were not merged: one
 * begins the other when accents, case and final points do not count.
 */
export function checkEvidence(
  lines: readonly EvidenceLine[],
  { uses }: MergedEvidence,
): readonly ImportMessage[] {
  const byDate = new Map<string, Used[]>()
  lines.forEach((line, at) => {
    const key = line.date?.edtf ?? line.date?.words ?? ''
    const folded = withoutEnding(foldText(line.label), ' .')
    const used = { ...line, folded, index: uses[at]?.evidence ?? -1 }
    const group = byDate.get(key)
    if (group === undefined) byDate.set(key, [used])
    else group.push(used)
  })
  return [...byDate.values()].flatMap(checkNeighbours)
}

/** In alphabetical order, a label that begins with another comes right after it. */
function checkNeighbours(group: readonly Used[]): readonly ImportMessage[] {
  const reported = new Set<number>()
  const sorted = group.toSorted((one, other) => (one.folded < other.folded ? -1 : 1))
  return sorted.slice(1).flatMap((longer, at): readonly ImportMessage[] => {
    const shorter = sorted[at]
    if (shorter === undefined || shorter.index === longer.index || reported.has(longer.index)) {
      return []
    }
    if (!longer.folded.startsWith(shorter.folded)) return []
    reported.add(longer.index)
    const values = { other: shorter.line }
    return [{ level: 'warning', code: 'evidenceDoubtful', line: longer.line, values }]
  })
}
