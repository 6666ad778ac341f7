import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { DraftEvidence, DraftEvidenceUse } from '@/domain/draft/Draft'

/** One line of evidence, as it is under a claim. `link` is in the label or on a line of its own. */
export type EvidenceLine = {
  label: string
  date: WrittenDate | null
  link: string | null
  line: number
}

/** The evidence in the order of first use, and for every line, in order, which one it uses. */
export type MergedEvidence = {
  evidence: readonly DraftEvidence[]
  uses: readonly DraftEvidenceUse[]
}

/**
 * Two lines use the same evidence only when their dates are equal and the label of one is the beginning of the
 * other: the whole of it, or up to the end of a sentence that one plain space follows. The rest is the note of
 * the longer one. Different links make different evidence; of two equal lines, one may give the link for both.
 */
export function mergeEvidence(written: readonly EvidenceLine[]): MergedEvidence {
  const lines = shareLinks(written)
  const known = labelsByDate(lines)
  const indexes = new Map<string, number>()
  const evidence: DraftEvidence[] = []
  const uses = lines.map((line) => {
    const label = shortestBeginning(line.label, known.get(dateAndLink(line)))
    const key = JSON.stringify([dateAndLink(line), label])
    const index = indexes.get(key) ?? evidence.length
    if (index === evidence.length) {
      evidence.push({ label, date: line.date, kind: null, maker: null, link: line.link })
      indexes.set(key, index)
    }
    return { evidence: index, note: line.label.slice(label.length + 1) || null }
  })
  return { evidence, uses }
}

/** Gives lines without a link the link of the lines that equal them, where that is one only. */
function shareLinks(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  const key = ({ label, date }: EvidenceLine) => JSON.stringify([label, date])
  const links = new Map<string, Set<string>>()
  for (const line of lines) {
    if (line.link !== null) links.set(key(line), (links.get(key(line)) ?? new Set()).add(line.link))
  }
  return lines.map((line) => {
    const [link = null, ...others] = links.get(key(line)) ?? []
    return { ...line, link: line.link ?? (others.length === 0 ? link : null) }
  })
}

function dateAndLink({ date, link }: EvidenceLine): string {
  return JSON.stringify([date, link])
}

/** Labels of one date and link, and their lengths from the shortest. */
type Known = { labels: Set<string>; lengths: readonly number[] }

function labelsByDate(lines: readonly EvidenceLine[]): ReadonlyMap<string, Known> {
  const sets = new Map<string, Set<string>>()
  for (const line of lines) {
    const key = dateAndLink(line)
    sets.set(key, (sets.get(key) ?? new Set()).add(line.label))
  }
  return new Map(
    [...sets].map(([key, labels]) => {
      const lengths = [...new Set([...labels].map(({ length }) => length))]
      return [key, { labels, lengths: lengths.toSorted((one, other) => one - other) }]
    }),
  )
}

/** The shortest known label that is a first sentence of this one, or this one. */
function shortestBeginning(label: string, known: Known | undefined): string {
  const length = known?.lengths.find(
    (at) => endsSentence(label, at) && known.labels.has(label.slice(0, at)),
  )
  return length === undefined ? label : label.slice(0, length)
}

function endsSentence(label: string, at: number): boolean {
  if (label[at] !== ' ' || !/\S/.test(label[at + 1] ?? '')) return false
  return /[.!?…](?:\s?[»”"’')\]])*$/.test(label.slice(Math.max(0, at - 10), at))
}
