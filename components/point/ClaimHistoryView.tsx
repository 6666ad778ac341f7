import { describeChange } from '@/components/comparison/describeChange'
import { EditionDate } from '@/components/edition/EditionDate'
import { diffAddress, editionClaimAddress } from '@/domain/address/addresses'
import { claimAnchor } from '@/domain/address/anchors'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import { editionsOfClaim } from '@/domain/history/editionsOfClaim'
import { siteWords } from '@/locales/siteWords'
import type { ClaimPageProps } from './ClaimPageProps'

/** How many changes are shown before the earlier ones are folded. */
const unfolded = 8

type Shown = Pick<ClaimPageProps, 'pressRoom' | 'dossier' | 'number'>
type Entry = { edition: EditionSummary; changes: ClaimPageProps['pointHistory'][number]['changes'] }

/** Every edition that changed this claim, the latest first, down to the one that first held it. */
export function ClaimHistoryView(props: ClaimPageProps) {
  const { dossier, history, editions, pointHistory } = props
  const words = siteWords(dossier.dossier.language)
  const entries = editionsOfClaim(editions, pointHistory)
    .toReversed()
    .flatMap((number): Entry[] => {
      const edition = history.find((one) => one.number === number)
      const changes = pointHistory.find((one) => one.number === number)?.changes ?? []
      return edition ? [{ edition, changes }] : []
    })
  const [recent, earlier] = [entries.slice(0, unfolded), entries.slice(unfolded)]
  return (
    <section className="point-history row" aria-labelledby="point-history-title">
      <h2 className="heading" id="point-history-title">
        {words.pointHistory}
      </h2>
      <EntriesView entries={recent} shown={props} />
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlierChanges(earlier.length)}</summary>
          <EntriesView entries={earlier} shown={props} />
        </details>
      )}
    </section>
  )
}

function EntriesView({ entries, shown }: { entries: readonly Entry[]; shown: Shown }) {
  return (
    <ol className="row" reversed>
      {entries.map((entry) => (
        <EntryView key={entry.edition.number} entry={entry} shown={shown} />
      ))}
    </ol>
  )
}

function EntryView({
  entry: { edition, changes },
  shown: { pressRoom, dossier, number },
}: {
  entry: Entry
  shown: Shown
}) {
  const { language } = dossier.dossier
  const { slug } = dossier.head
  const words = siteWords(language)
  const isFirst = changes.length === 0 || changes.some(({ kind }) => kind === 'claimAdded')
  return (
    <li className="row" value={edition.number}>
      <p className="attribution">
        <EditionDate edition={edition} language={language} timeZone={pressRoom.timeZone} />
      </p>
      <ul>
        {isFirst && <li>{words.pointFirstPublished}</li>}
        {changes
          .filter(({ kind }) => kind !== 'claimAdded')
          .map((change, place) => (
            <li key={place}>{describeChange(change, language)}</li>
          ))}
      </ul>
      <p className="details">
        <a href={editionClaimAddress(language, slug, edition.number, number)}>
          {words.edition(edition.number)}
        </a>
        {edition.stated !== null && ' '}
        {edition.stated !== null && <span className="tag tag-doubtful">{words.reconstructed}</span>}
        {!isFirst && ` · ${words.class[edition.class]}`}
        {changes.length > 0 && ' · '}
        {changes.length > 0 && (
          <a href={`${diffAddress(language, slug, edition.number)}#${claimAnchor(number)}`}>
            {words.pointChanges}
          </a>
        )}
      </p>
    </li>
  )
}
