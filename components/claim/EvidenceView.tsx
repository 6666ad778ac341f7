import type { ReactNode } from 'react'
import { WrittenDateView } from '@/components/date/WrittenDateView'
import { evidenceAnchor } from '@/domain/address/anchors'
import type { EvidenceValue, FileValue } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { EvidenceDetailsView } from './EvidenceDetailsView'

type Props = {
  evidence: EvidenceValue
  point: number
  place: number
  language: Language
  addressOfFile: (file: FileValue) => string
  children?: ReactNode
}

/** A dated document: its date first, what it is, and then who made it, since that is what it weighs. */
export function EvidenceView({ evidence, point, place, language, addressOfFile, children }: Props) {
  const { label, note, date, link, file } = evidence
  const words = siteWords(language)
  const address = link ?? (file === null ? null : addressOfFile(file))
  const name = displayText(label, language)
  return (
    <li className="row" id={evidenceAnchor(point, place)}>
      <p className="attribution">
        {date === null ? words.undated : <WrittenDateView date={date} />}
        <span className="comma">{words.colon} </span>
      </p>
      <p>
        {address === null ? name : <a href={address}>{name}</a>}
        {note !== null && ` ${displayText(note, language)}`}
      </p>
      <EvidenceDetailsView evidence={evidence} language={language} addressOfFile={addressOfFile} />
      {children}
    </li>
  )
}
