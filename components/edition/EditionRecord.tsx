import { DayView } from '@/components/date/DayView'
import type { PressRoom } from '@/components/page/PressRoom'
import { dataAddress, editionAddress } from '@/domain/address/addresses'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { EditionReference } from './EditionReference'

type Props = {
  pressRoom: PressRoom
  edition: PublishedDossier
  /** Number of the claim, on the page of one claim. */
  point: number | null
}

/** The foot of a dossier's page: which edition this is, how to cite it, how to check it. */
export function EditionRecord({ pressRoom, edition, point }: Props) {
  const { language } = edition.dossier
  const words = siteWords(language)
  const address = editionAddress(language, edition.head.slug, edition.number)
  return (
    <section className="record" aria-labelledby="record-title">
      <h2 id="record-title">{words.thisEdition}</h2>
      <dl>
        <div>
          <dt>{words.edition(edition.number)}</dt>
          <dd>
            {words.publishedOn}{' '}
            <DayView
              instant={edition.publishedAt}
              language={language}
              timeZone={pressRoom.timeZone}
            />
          </dd>
        </div>
        {edition.note !== null && (
          <div>
            <dt>{words.publicNote}</dt>
            <dd>{displayText(edition.note, language)}</dd>
          </div>
        )}
        <div>
          <dt>{words.cite}</dt>
          <dd>
            <EditionReference pressRoom={pressRoom} edition={edition} point={point} />
          </dd>
        </div>
        <div>
          <dt>{words.digest}</dt>
          <dd>
            <code className="digest">{edition.digest}</code>
            <p className="explanation">
              {words.digestExplanation} <a href={dataAddress(address)}>{words.data}</a>
            </p>
          </dd>
        </div>
      </dl>
    </section>
  )
}
