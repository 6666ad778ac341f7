import { foldText } from '@/domain/foldText'
import type { AddMessage } from '../messages/ImportMessage'
import { withoutEnding } from '../structure/withoutEnding'
import type { EvidenceLine, MergedEvidence } from './mergeEvidence'

type Used = EvidenceLine & { piece: number; folded: string }

/**
 * Says where two lines of one date might be the same piece of evidence and were kept apart: one begins the
 * other when accents, case and final points do not count.
 */
export function checkEvidence(
  lines: readonly EvidenceLine[],
  { uses }: MergedEvidence,
  addMessage: AddMessage,
): void {
  const byDate = new Map<string, Used[]>()
  lines.forEach((line, index) => {
    const key = line.date?.edtf ?? line.date?.words ?? ''
    const folded = withoutEnding(foldText(line.label), ' .')
    const used = { ...line, folded, piece: uses[index]?.evidence ?? -1 }
    const group = byDate.get(key)
    if (group === undefined) byDate.set(key, [used])
    else group.push(used)
  })
  for (const group of byDate.values()) sayNeighbours(group, addMessage)
}

/** In alphabetical order, whatever begins with a text stands right after it. */
function sayNeighbours(group: readonly Used[], addMessage: AddMessage): void {
  const said = new Set<number>()
  const sorted = group.toSorted((one, other) => (one.folded < other.folded ? -1 : 1))
  sorted.slice(1).forEach((longer, index) => {
    const shorter = sorted[index]
    if (shorter === undefined || shorter.piece === longer.piece || said.has(longer.piece)) return
    if (!longer.folded.startsWith(shorter.folded)) return
    said.add(longer.piece)
    addMessage({
      level: 'warning',
      code: 'evidenceDoubtful',
      line: longer.line,
      values: { other: shorter.line },
    })
  })
}
