import type { Query } from './parseQuery'
import type { FoundPassage, SearchIndex } from './SearchIndex'

/** A claim, or a dossier if `claim` is null, and its matching passages: those of the response, then the others, each the best first. */
export type Hit = {
  dossier: string
  claim: number | null
  passages: readonly FoundPassage[]
  /** Whether it, or its dossier, was withdrawn. */
  isWithdrawn: boolean
  score: number
}

export type Scope = 'current' | 'past'

/** How many passages count for the rank of a claim: a long claim must not rank higher because it is long. */
const telling = 3

/**
 * The claims and dossiers that match the whole query, the best first; withdrawn ones come last. Each word may match in any of their passages, or
 * in the title of the dossier. `past` searches the words that no current edition shows any more.
 */
export function groupFound(
  found: readonly FoundPassage[],
  {
    wanted,
    scope,
    dossiers,
  }: { wanted: Query['wanted']; scope: Scope } & Pick<SearchIndex, 'dossiers'>,
): readonly Hit[] {
  const isCurrent = ({ passage: { dossier, edition } }: FoundPassage) =>
    edition === dossiers.get(dossier)?.current
  const inTitles = new Map(
    found
      .filter((each) => each.passage.kind === 'title' && isCurrent(each))
      .map(({ passage, has }) => [passage.dossier, has]),
  )
  const groups = new Map<string, FoundPassage[]>()
  for (const each of found) {
    if (isCurrent(each) !== (scope === 'current')) continue
    const { dossier, claim } = each.passage
    const key = `${claim} ${dossier}`
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()]
    .flatMap((group): Hit[] => {
      const [first] = group
      if (!first) return []
      const { dossier, claim } = first.passage
      const has = new Set([
        ...(inTitles.get(dossier) ?? []),
        ...group.flatMap((each) => [...each.has]),
      ])
      if (has.size < wanted.length) return []
      const best = group.toSorted(
        (one, other) => other.score - one.score || other.passage.edition - one.passage.edition,
      )
      const score = best.slice(0, telling).reduce((sum, each) => sum + each.score, 0)
      const passages = best.toSorted((one, other) => place(one) - place(other))
      return [{ dossier, claim, passages, isWithdrawn: isWithdrawn(dossier, claim), score }]
    })
    .toSorted(
      (one, other) =>
        Number(one.isWithdrawn) - Number(other.isWithdrawn) || other.score - one.score,
    )

  function isWithdrawn(dossier: string, claim: number | null): boolean {
    const known = dossiers.get(dossier)
    const own = claim === null ? undefined : known?.claims.get(claim)
    return Boolean(known?.withdrawal ?? own?.withdrawal)
  }
}

/** The response comes first: no allegation is shown without the answer that was found with it. */
const place = ({ passage: { kind } }: FoundPassage) => (kind === 'response' ? 0 : 1)
