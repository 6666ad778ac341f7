import { DayView } from '@/components/date/DayView'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { RecordEntry } from '@/components/record/RecordEntry'
import {
  dataAddress,
  editionAddress,
  editionClaimAddress,
  pdfAddress,
  proofAddress,
  recordAddress,
} from '@/domain/address/addresses'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { SecondReading } from '@/domain/edition/SecondReading'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { describeReading } from './describeReading'
import { EditionReference } from './EditionReference'
import { ReconstructedView } from './ReconstructedView'

type Props = {
  pressRoom: PublicPressRoom
  edition: PublishedDossier
  reading: SecondReading | null
  /** The number of the act that published it; null while the log is not signed. */
  act: number | null
  /** The number of the claim whose page it is, which says itself how to cite it; null on a page of the whole edition. */
  point: number | null
}

/** The foot of a dossier's page: which edition this is, how to cite it, how to check it. */
export function EditionRecord({ pressRoom, edition, reading, act, point }: Props) {
  const { language } = edition.dossier
  const { stated, publishedAt, number, note, digest } = edition
  const words = siteWords(language)
  const shown = { publishedAt, language, timeZone: pressRoom.timeZone }
  const { slug } = edition.head
  const address = editionAddress(language, slug, number)
  const proved = point === null ? address : editionClaimAddress(language, slug, number, point)
  return (
    <section className="record row" aria-labelledby="record-title">
      <h2 className="heading" id="record-title">
        {words.thisEdition}
      </h2>
      <dl className="row">
        <RecordEntry name={words.edition(number)}>
          {stated === null ? (
            <p>
              {words.publishedOn}{' '}
              <DayView instant={publishedAt} language={language} timeZone={pressRoom.timeZone} />
            </p>
          ) : (
            <ReconstructedView stated={stated} {...shown} />
          )}
          {pressRoom.printsEditions && (
            <p className="pdf">
              <a href={pdfAddress(address)}>{words.pdf}</a>
            </p>
          )}
          {reading && (
            <p className="explanation">
              {describeReading(reading, edition.origin, language, pressRoom.timeZone)}
            </p>
          )}
        </RecordEntry>
        {note !== null && (
          <RecordEntry name={words.publicNote}>
            <p>{displayText(note, language)}</p>
          </RecordEntry>
        )}
        {point === null && (
          <RecordEntry name={words.cite}>
            <EditionReference pressRoom={pressRoom} edition={edition} point={null} />
          </RecordEntry>
        )}
        <RecordEntry name={words.digest}>
          <code>
            {digest.slice(0, digest.length / 2)}
            <wbr />
            {digest.slice(digest.length / 2)}
          </code>
          <p className="explanation">
            {words.digestExplanation} <a href={dataAddress(address)}>{words.data}</a>
          </p>
        </RecordEntry>
        {act !== null && (
          <RecordEntry name={words.proof}>
            <p>
              {words.recordedAs(act)} <a href={proofAddress(proved)}>{words.proofLink(point)}</a>
            </p>
            <p className="explanation">
              {words.proofExplanation} <a href={recordAddress(language)}>{words.proofMore}</a>
            </p>
          </RecordEntry>
        )}
      </dl>
    </section>
  )
}
