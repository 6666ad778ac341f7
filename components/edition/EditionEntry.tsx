import { diffAddress, editionAddress, pdfAddress } from '@/domain/address/addresses'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { SecondReading } from '@/domain/edition/SecondReading'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'
import { describeReading } from './describeReading'
import { EditionDate } from './EditionDate'
import { ReconstructedView } from './ReconstructedView'
import { updateNature } from './updateNature'

type Props = {
  edition: EditionSummary
  isCurrent: boolean
  /** How much it changed; null for the first one. */
  size: UpdateSize | null
  /** Who read it, where it was published without its approvals. */
  reading: SecondReading | null
  language: Language
  slug: string
  timeZone: string
  /** Whether it can be had as a PDF. */
  isPrinted: boolean
}

export function EditionEntry(props: Props) {
  const { edition, isCurrent, size, reading, language, slug, timeZone, isPrinted } = props
  const words = siteWords(language)
  const { number, note, stated, origin } = edition
  return (
    <li
      className={origin === 'reconstructed' ? 'edition edition-reconstructed row' : 'edition row'}
      value={number}
    >
      <h2>
        <a href={editionAddress(language, slug, number)}>{words.edition(number)}</a>
        {isCurrent && ' '}
        {isCurrent && <span className="tag">{words.currentEditionTag}</span>}
      </h2>
      <p className="attribution">
        <EditionDate edition={edition} language={language} timeZone={timeZone} />
      </p>
      {!edition.isDamaged && (
        <p className="note">{note === null ? words.noNote : displayText(note, language)}</p>
      )}
      <p className="details">
        {edition.isDamaged ? (
          <span className="tag tag-doubtful">{words.damaged}</span>
        ) : (
          updateNature(edition.class, size, language)
        )}
        {size !== null && (
          <>
            {' · '}
            <a href={diffAddress(language, slug, number)}>{comparisonWords(language).size(size)}</a>
          </>
        )}
        {isPrinted && (
          <>
            {' · '}
            <a href={pdfAddress(editionAddress(language, slug, number))}>
              {words.pdfShort}
              <span className="unseen">, {words.editionInReference(number)}</span>
            </a>
          </>
        )}
      </p>
      {reading !== null && (
        <p className="details">{describeReading(reading, origin, language, timeZone)}</p>
      )}
      {stated !== null && (
        <ReconstructedView
          stated={stated}
          publishedAt={edition.publishedAt}
          language={language}
          timeZone={timeZone}
        />
      )}
    </li>
  )
}
