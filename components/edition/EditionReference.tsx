import { Fragment } from 'react'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import {
  absoluteAddress,
  editionAddress,
  editionClaimAddress,
  referenceAddress,
  referenceFormats,
} from '@/domain/address/addresses'
import { edtfWords } from '@/domain/date/edtfWords'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { withdrawalDays } from '@/domain/edition/withdrawalDay'
import { type Language, languages } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { describeEdition } from '@/locales/describeEdition'
import { siteWords } from '@/locales/siteWords'
import { editionDay } from './editionDay'

type Props = { pressRoom: PublicPressRoom; edition: PublishedDossier; point: number | null }

/**
 * A reference to copy, in the style of the press of this language and, on request, of the others, and to import into
 * a reference manager. It names the edition and its day, and the permanent address of its words.
 */
export function EditionReference(props: Props) {
  const { edition, point } = props
  const { language } = edition.dossier
  const words = siteWords(language)
  const address = addressOf(edition, point)
  return (
    <>
      <ReferenceView {...props} language={language} />
      {languages
        .filter((other) => other !== language)
        .map((other) => (
          <details className="other-reference" key={other}>
            <summary>{words.referenceIn[other]}</summary>
            <ReferenceView {...props} language={other} />
          </details>
        ))}
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

/** A title is quoted unchanged in either language; a stated date is formatted in that language. */
function ReferenceView({ pressRoom, edition, point, language }: Props & { language: Language }) {
  const words = siteWords(language)
  const address = addressOf(edition, point)
  const isTranslated = language !== edition.dossier.language
  const withdrawn = withdrawalDays(edition, point, language, pressRoom.timeZone)
  const reference = words.reference({
    organisation: pressRoom.organisation,
    title: edition.head.title,
    withdrawn: words.withdrawnInReference(withdrawn.dossier),
    point:
      point === null
        ? null
        : `${words.pointInReference(point)}${words.withdrawnInReference(withdrawn.point)}`,
    edition: describeEdition(edition, language),
    date:
      (isTranslated ? edtfWords(edition.stated?.edtf ?? null, language) : null) ??
      editionDay(edition, language, pressRoom.timeZone),
  })
  return (
    <p className="reference" lang={isTranslated ? language : undefined}>
      {displayText(reference, language)},{' '}
      <a href={address} rel="bookmark">
        {absoluteAddress(pressRoom.origin, address)}
      </a>
    </p>
  )
}

const addressOf = ({ dossier, head, number }: PublishedDossier, point: number | null) =>
  point === null
    ? editionAddress(dossier.language, head.slug, number)
    : editionClaimAddress(dossier.language, head.slug, number, point)
