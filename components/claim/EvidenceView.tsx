import type { ReactNode } from 'react'
import { WrittenDateView } from '@/components/date/WrittenDateView'
import { evidenceAnchor } from '@/domain/address/anchors'
import type { EvidenceValue, FileValue } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { EvidenceDetailsView } from './EvidenceDetailsView'
import { FileLinkView } from './FileLinkView'

type Props = {
  evidence: EvidenceValue
  point: number
  place: number
  language: Language
  origin: string | undefined
  addressOfFile: (file: FileValue) => string
  children?: ReactNode
}

/**
 * A document: its date first if one was given, then what it is, then who made it, because its weight depends on the
 * author.
 */
export function EvidenceView(props: Props) {
  const { evidence, point, place, language, origin, addressOfFile, children } = props
  const { label, note, date, link, file } = evidence
  const words = siteWords(language)
  const name = displayText(label, language)
  return (
    <li className="row" id={evidenceAnchor(point, place)}>
      {date !== null && (
        <p className="attribution">
          <WrittenDateView date={date} language={language} />
          <span className="comma">{words.colon} </span>
        </p>
      )}
      <p>
        {link === null && file === null && name}
        {link !== null && <a href={link}>{name}</a>}
        {link === null && file !== null && (
          <FileLinkView address={addressOfFile(file)} origin={origin}>
            {name}
          </FileLinkView>
        )}
        {note !== null && ` ${displayText(note, language)}`}
      </p>
      <EvidenceDetailsView
        evidence={evidence}
        language={language}
        origin={origin}
        addressOfFile={addressOfFile}
      />
      {children}
    </li>
  )
}
