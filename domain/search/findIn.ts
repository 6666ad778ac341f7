import type { Language } from '@/domain/Language'
import type { Found } from './Found'
import { groupFound, type Hit } from './groupFound'
import type { Query } from './parseQuery'
import type { SearchIndex } from './SearchIndex'
import { showHits } from './showHits'

/** Who asks for more words knows what they look for; and likeness takes long to find. */
const mostNear = 6

export type SearchAnswer = {
  /** Nothing holds exactly what was asked: these words come near to it. */
  isNear: boolean
  current: Found
  /** Null where nobody asked for past editions. */
  past: Found | null
}

/** What a query finds: exactly or, where nothing at all holds everything that was wanted, in words that are alike. */
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
