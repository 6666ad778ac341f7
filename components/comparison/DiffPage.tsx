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

/** What changed from one edition to a later one, claim by claim, and what did not. */
export function DiffPage(props: DiffPageProps) {
  const { language, slug, edition, base, comparison } = props
  const statements = new Map(
    [...(base?.claims ?? []), ...edition.claims].map(({ id, statement }) => [id, statement]),
  )
  return (
    <Page frame={diffFrame(props)}>
      <DiffHead {...props} />
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
