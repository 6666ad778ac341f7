import type { ReactElement } from 'react'
import type { ClaimContext } from '@/components/claim/ClaimContext'
import { ClaimView } from '@/components/claim/ClaimView'
import { ChangesInBrief } from '@/components/comparison/ChangesInBrief'
import { ComparisonView } from '@/components/comparison/ComparisonView'
import { DiffHead } from '@/components/comparison/DiffHead'
import { DiffNotesView } from '@/components/comparison/DiffNotesView'
import { OtherDiffsView } from '@/components/comparison/OtherDiffsView'
import { UnchangedClaimsView } from '@/components/comparison/UnchangedClaimsView'
import { FiltersView } from '@/components/corrections/FiltersView'
import { ContentsView } from '@/components/dossier/ContentsView'
import { DossierHead } from '@/components/dossier/DossierHead'
import { RelatedView } from '@/components/dossier/RelatedView'
import { UpdateLineView } from '@/components/dossier/UpdateLineView'
import { WithdrawnDossierView } from '@/components/dossier/WithdrawnDossierView'
import { EditionBanner } from '@/components/edition/EditionBanner'
import { EditionEntry } from '@/components/edition/EditionEntry'
import { UpdateEntry } from '@/components/edition/UpdateEntry'
import { bareClaim, fullClaim, withdrawnClaim } from '@/components/fixtures/claims'
import { comparison } from '@/components/fixtures/comparison'
import { dossier, firstEdition, history } from '@/components/fixtures/editions'
import { found } from '@/components/fixtures/found'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { richText } from '@/components/fixtures/richText'
import { TimelineView } from '@/components/history/TimelineView'
import { CorrectionsView } from '@/components/home/CorrectionsView'
import { DossierEntry } from '@/components/home/DossierEntry'
import { PagesView } from '@/components/page/PagesView'
import { CiteView } from '@/components/point/CiteView'
import { ClaimContextView } from '@/components/point/ClaimContextView'
import { ClaimHistoryView } from '@/components/point/ClaimHistoryView'
import { NeighboursView } from '@/components/point/NeighboursView'
import { RichTextView } from '@/components/richText/RichTextView'
import { FoundView } from '@/components/search/FoundView'
import { SearchForm } from '@/components/search/SearchForm'
import { everyCorrection } from '@/domain/edition/CorrectionsFilter'
import { type MarginMark, markedName } from '@/domain/history/MarginMark'

const language = 'fr'
const { timeZone } = pressRoom
const { slug, title } = dossier.head
const size = { changes: 2, inserted: 14, removed: 3, standing: null }
const longHistory = history.map((edition) =>
  edition.number === 3 ? { ...edition, publishedAt: '2023-12-31T09:00:00.000Z' } : edition,
)
const changes = comparison.is === 'later' ? comparison.changes : []
const mark = { edition: 3, anchor: 'point-1' }
const marks: ReadonlyMap<string, readonly MarginMark[]> = new Map([
  [markedName('claim', 'claim-1'), [{ is: 'new', ...mark } as const]],
  [markedName('response', 'response-1'), [{ is: 'changed', ...mark } as const]],
  [markedName('evidence', 'evidence-1'), [{ is: 'touchedUp', ...mark } as const]],
])
const context: ClaimContext = {
  language,
  labels: dossier.head.labels,
  organisation: pressRoom.organisation,
  timeZone,
  origin: pressRoom.origin,
  level: 2,
  address: '#',
  margin: { slug, marks },
}
const page = {
  pressRoom,
  dossier,
  history,
  addressNames: 'dossier',
  withdrawnSince: null,
  pointsWithdrawnSince: [],
  reading: { is: 'approved' },
  act: 12,
  marks,
  translations: [
    {
      language: 'en',
      slug,
      title: 'Our pumps',
      isWithdrawn: false,
      lag: {
        by: 'this',
        edition: 2,
        current: 3,
        isChanged: true,
        withdrawn: { isWhole: false, points: [2] },
      },
    },
  ],
  number: 1,
  editions: [1, 2, 3],
  pointHistory: [{ number: 3, changes: changes.filter(({ claim }) => claim?.number === 1) }],
} as const
const diff = {
  pressRoom,
  language,
  slug,
  title,
  history,
  edition: dossier,
  base: firstEdition,
  comparison,
  withdrawnSince: null,
  pointsWithdrawnSince: [],
} as const
const filters = {
  pressRoom,
  language,
  filter: { ...everyCorrection, year: 2022, page: 2 },
  years: [2022, 2021],
  count: 40,
  pages: 3,
  updates: [],
} as const
const banner = {
  pressRoom,
  language,
  slug,
  history,
  withdrawnSince: null,
  pointsWithdrawnSince: [],
  point: null,
} as const

/** Every component of the public pages, from the fixtures; the frame and the record of the edition are the page's own. */
export const specimens: readonly { name: string; shown: ReactElement }[] = [
  { name: 'Head of a dossier, with a translation that lags', shown: <DossierHead {...page} /> },
  { name: 'Banner of the current edition', shown: <EditionBanner {...banner} edition={dossier} /> },
  {
    name: 'Banner of an earlier edition',
    shown: <EditionBanner {...banner} edition={firstEdition} />,
  },
  {
    name: 'Rich text',
    shown: (
      <div className="introduction prose">
        <RichTextView text={richText} language={language} />
      </div>
    ),
  },
  { name: 'Contents', shown: <ContentsView claims={dossier.claims} language={language} /> },
  { name: 'Claim', shown: <ClaimView claim={fullClaim} context={context} /> },
  { name: 'Withdrawn claim', shown: <ClaimView claim={withdrawnClaim} context={context} /> },
  { name: 'Claim without anything', shown: <ClaimView claim={bareClaim} context={context} /> },
  {
    name: 'Update line',
    shown: (
      <UpdateLineView
        date={{ words: 'avril 2022', edtf: '2022-04' }}
        label="Mise à jour"
        language={language}
      />
    ),
  },
  {
    name: 'Withdrawn dossier',
    shown: (
      <WithdrawnDossierView
        pressRoom={pressRoom}
        dossier={dossier}
        withdrawal={{
          is: 'withdrawn',
          date: '2022-03-01',
          reason: 'Un accord a mis fin au différend.',
        }}
      />
    ),
  },
  {
    name: 'Related dossiers',
    shown: (
      <RelatedView related={[{ language, slug, title, isWithdrawn: true }]} language={language} />
    ),
  },
  { name: 'Above a point', shown: <ClaimContextView {...page} place={1} /> },
  { name: 'History of a point', shown: <ClaimHistoryView {...page} /> },
  {
    name: 'How to cite a point',
    shown: <CiteView pressRoom={pressRoom} claim={fullClaim} dossier={dossier} />,
  },
  {
    name: 'Neighbours',
    shown: <NeighboursView dossier={dossier} addressNames="dossier" place={1} />,
  },
  {
    name: 'Timeline',
    shown: <TimelineView history={longHistory} language={language} timeZone={timeZone} />,
  },
  {
    name: 'History of a dossier',
    shown: (
      <ol className="editions row">
        {history.toReversed().map((edition, index) => (
          <EditionEntry
            key={edition.number}
            edition={edition}
            isCurrent={index === 0}
            size={size}
            reading={
              index === 0 ? { is: 'withoutApprovals', at: edition.publishedAt, since: [] } : null
            }
            language={language}
            slug={slug}
            timeZone={timeZone}
            isPrinted={false}
          />
        ))}
      </ol>
    ),
  },
  { name: 'Head of a comparison', shown: <DiffHead {...diff} /> },
  { name: 'Notes of a comparison', shown: <DiffNotesView {...diff} /> },
  { name: 'Changes in brief', shown: <ChangesInBrief changes={changes} language={language} /> },
  {
    name: 'Comparison',
    shown: <ComparisonView comparison={comparison} language={language} layout="inline" />,
  },
  {
    name: 'Unchanged points',
    shown: <UnchangedClaimsView edition={dossier} slug={slug} language={language} changes={[]} />,
  },
  { name: 'Other comparisons', shown: <OtherDiffsView {...diff} /> },
  {
    name: 'Dossiers',
    shown: (
      <section className="dossiers row">
        <ul>
          {[false, true].map((isWithdrawn) => (
            <DossierEntry
              key={`${isWithdrawn}`}
              dossier={{
                slug,
                points: 8,
                withdrawnPoints: 1,
                isWithdrawn,
                caution: 'behind',
                current: { ...dossier, title },
              }}
              language={language}
              timeZone={timeZone}
            />
          ))}
        </ul>
      </section>
    ),
  },
  {
    name: 'Updates',
    shown: (
      <section className="updates row">
        <ol className="row">
          {history.map((edition) => (
            <UpdateEntry
              key={edition.number}
              update={{ slug, edition, size }}
              language={language}
              timeZone={timeZone}
            />
          ))}
        </ol>
      </section>
    ),
  },
  { name: 'Filters', shown: <FiltersView {...filters} /> },
  {
    name: 'Pages of a list',
    shown: (
      <PagesView page={2} pages={3} addressOf={(page) => `?page=${page}`} language={language} />
    ),
  },
  { name: 'How we correct', shown: <CorrectionsView language={language} /> },
  { name: 'Search', shown: <SearchForm language={language} words="panne" past={true} /> },
  {
    name: 'What was found',
    shown: (
      <section className="found row">
        <FoundView
          found={found}
          language={language}
          scope="current"
          timeZone="Europe/Paris"
          lags={new Map()}
        />
      </section>
    ),
  },
]
