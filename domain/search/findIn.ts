import type { Language } from '@/domain/Language'
import type { Found } from './Found'
import { groupFound, type Hit } from './groupFound'
import type { Query } from './parseQuery'
import type { SearchIndex } from './SearchIndex'
import { showHits } from './showHits'

/** With more words than this there is no search for similar words: it is slow, and a long query is precise already. */
const mostNear = 6

export type SearchAnswer = {
  /** Whether nothing matched exactly, so that similar words were searched instead. */
  isNear: boolean
  current: Found
  /** Null unless past editions were asked for. */
  past: Found | null
}

/** The results of a query: exact matches or, if there are none at all, matches of similar words. */
export function findIn(
  index: SearchIndex,
  { wanted }: Pick<Query, 'wanted'>,
  { past, language }: { past: boolean; language: Language },
): SearchAnswer {
  const { dossiers } = index
  const exact = hitsOf(false)
  const isNear = wanted.length <= mostNear && exact.current.length + exact.past.length === 0
  const { current, past: earlier } = isNear ? hitsOf(true) : exact
  const show = (hits: readonly Hit[]) => showHits(hits, index, language)
  return { isNear, current: show(current), past: past ? show(earlier) : null }

  function hitsOf(near: boolean): Record<'current' | 'past', readonly Hit[]> {
    const found = index.find(wanted, near)
    return {
      current: groupFound(found, { wanted, scope: 'current', dossiers }),
      past: past ? groupFound(found, { wanted, scope: 'past', dossiers }) : [],
    }
  }
}
