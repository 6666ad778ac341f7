import type { Labels } from '@/domain/edition/PartValue'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'

type Citation = PublishedClaim['citations'][number]

export type CitationGroup = {
  heading: string
  citations: readonly { place: number; citation: Citation }[]
}

/**
 * Citations under their headings, in reading order. A citation opens a group when a heading was written before
 * it; the first group has the dossier's label when none was. Places are counted through all groups.
 */
export function citationGroups(
  citations: readonly Citation[],
  labels: Labels,
): readonly CitationGroup[] {
  const groups: { heading: string; citations: { place: number; citation: Citation }[] }[] = []
  for (const [index, citation] of citations.entries()) {
    const group = groups.at(-1)
    const entry = { place: index + 1, citation }
    if (group && citation.heading === null) group.citations.push(entry)
    else {
      const label = citations.length === 1 ? labels.citation : labels.citations
      groups.push({ heading: citation.heading ?? label, citations: [entry] })
    }
  }
  return groups
}
