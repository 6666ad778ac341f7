import { Fragment } from 'react'
import type { PressRoom } from '@/components/page/PressRoom'
import {
  absoluteAddress,
  editionAddress,
  editionPointAddress,
  referenceAddress,
  referenceFormats,
} from '@/domain/address/addresses'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { editionDay } from './editionDay'

type Props = { pressRoom: PressRoom; edition: PublishedDossier; point: number | null }

/**
 * A reference ready to be copied, and to be taken into a reference manager: it names the edition and its day, and the
 * address that keeps its words.
 */
export function EditionReference({ pressRoom, edition, point }: Props) {
  const { language } = edition.dossier
  const words = siteWords(language)
  const { slug, title } = edition.head
  const address =
    point === null
      ? editionAddress(language, slug, edition.number)
      : editionPointAddress(language, slug, edition.number, point)
  const reference = words.reference({
    organisation: pressRoom.organisation,
    title,
    point: point === null ? null : words.pointInReference(point),
    edition: words.editionInReference(edition.number),
    date: editionDay(edition, language, pressRoom.timeZone),
  })
  return (
    <>
      <p className="reference">
        {displayText(reference, language)},{' '}
        <a href={address} rel="bookmark">
          {absoluteAddress(pressRoom.origin, address)}
        </a>
      </p>
      <p className="explanation reference-files">
        {words.referenceFiles}
        {words.colon}{' '}
        {referenceFormats.map((format, index) => (
          <Fragment key={format}>
            {index > 0 && ', '}
            <a href={referenceAddress(address, format)} download="">
              {words.referenceFormats[format]}
            </a>
          </Fragment>
        ))}
      </p>
    </>
  )
}
