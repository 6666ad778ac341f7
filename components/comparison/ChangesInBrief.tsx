import { claimAnchor, wholeDossierAnchor } from '@/domain/address/anchors'
import type { Change } from '@/domain/comparison/parts/Change'
import { anchorOfChange } from '@/domain/history/anchorOfChange'
import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'
import { describeChange } from './describeChange'
import { groupChanges } from './groupChanges'

/** With fewer changes a reader sees all of them at once, without a list of them. */
const least = 3

type Props = { changes: readonly Change[]; language: Language }

const anchorOf = (change: Change): string =>
  anchorOfChange(change) ?? (change.claim ? claimAnchor(change.claim.number) : wholeDossierAnchor)

/** All changes as sentences, each with a link to its changed words. */
export function ChangesInBrief({ changes, language }: Props) {
  if (changes.length < least) return null
  const inOrder = groupChanges(changes).flatMap((group) => group.changes)
  return (
    <nav className="in-brief" aria-labelledby="in-brief-title">
      <h2 className="heading" id="in-brief-title">
        {comparisonWords(language).page.inBrief}
      </h2>
      <ul>
        {inOrder.map((change, place) => (
          <li key={place}>
            <a href={`#${anchorOf(change)}`}>{describeChange(change, language)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
