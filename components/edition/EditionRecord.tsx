import type { ReactNode } from 'react'
import { DayView } from '@/components/date/DayView'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { dataAddress, editionAddress, pdfAddress } from '@/domain/address/addresses'
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
  /** Whether it says how to cite the edition; the page of a claim says how to cite the claim instead. */
  isCited: boolean
}

/** The foot of a dossier's page: which edition this is, how to cite it, how to check it. */
export function EditionRecord({ pressRoom, edition, reading, isCited }: Props) {
  const { language } = edition.dossier
  const { stated, publishedAt, number, note, digest } = edition
  const words = siteWords(language)
  const shown = { publishedAt, language, timeZone: pressRoom.timeZone }
  const address = editionAddress(language, edition.head.slug, number)
  return (
    <section className="record row" aria-labelledby="record-title">
      <h2 className="heading" id="record-title">
        {words.thisEdition}
      </h2>
      <dl className="row">
        <Entry name={words.edition(number)}>
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
        </Entry>
        {note !== null && (
          <Entry name={words.publicNote}>
            <p>{displayText(note, language)}</p>
          </Entry>
        )}
        {isCited && (
          <Entry name={words.cite}>
            <EditionReference pressRoom={pressRoom} edition={edition} point={null} />
          </Entry>
        )}
        <Entry name={words.digest}>
          <code>
            {digest.slice(0, digest.length / 2)}
            <wbr />
            {digest.slice(digest.length / 2)}
          </code>
          <p className="explanation">
            {words.digestExplanation} <a href={dataAddress(address)}>{words.data}</a>
          </p>
        </Entry>
      </dl>
    </section>
  )
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
