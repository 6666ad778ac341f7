import { withdrawalsSince } from '@/components/edition/withdrawalsSince'
import { Page } from '@/components/page/Page'
import { comparisonWords } from '@/locales/comparisonWords'
import { ChangesInBrief } from './ChangesInBrief'
import { ComparisonView } from './ComparisonView'
import { DiffHead } from './DiffHead'
import { DiffNotesView } from './DiffNotesView'
import type { DiffPageProps } from './DiffPageProps'
import { diffFrame } from './diffFrame'
import { OtherDiffsView } from './OtherDiffsView'
import { UnchangedClaimsView } from './UnchangedClaimsView'

/** What changed from one edition to a later one, claim by claim, what did not, and what of it was withdrawn since. */
export function DiffPage(props: DiffPageProps) {
  const { language, slug, edition, base, comparison } = props
  const statements = new Map(
    [...(base?.claims ?? []), ...edition.claims].map(({ id, statement }) => [id, statement]),
  )
  const changed =
    comparison.is === 'first' ? [] : comparison.changes.map(({ claim }) => claim?.number)
  const since = withdrawalsSince(
    {
      withdrawnSince: props.withdrawnSince,
      pointsWithdrawnSince: props.pointsWithdrawnSince.filter(({ number }) =>
        changed.includes(number),
      ),
    },
    language,
    props.pressRoom.timeZone,
  )
  return (
    <Page frame={diffFrame(props)}>
      <DiffHead {...props} />
      {since.map((sentence) => (
        <p key={sentence}>
          <strong>{sentence}</strong>
        </p>
      ))}
      {comparison.is === 'first' ? (
        <p>{comparisonWords(language).page.first}</p>
      ) : (
        <>
          <DiffNotesView {...props} />
          <ChangesInBrief changes={comparison.changes} language={language} />
          <ComparisonView
            comparison={comparison}
            language={language}
            layout="inline"
            names={{ labels: edition.head.labels, statements }}
          />
          <UnchangedClaimsView
            edition={edition}
            slug={slug}
            language={language}
            changes={comparison.changes}
          />
        </>
      )}
      <OtherDiffsView {...props} />
    </Page>
  )
}
