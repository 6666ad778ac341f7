import type { EvidenceValue, FileValue } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { type SiteWords, siteWords } from '@/locales/siteWords'
import { FileLinkView } from './FileLinkView'

type Props = {
  evidence: EvidenceValue
  language: Language
  origin: string | undefined
  addressOfFile: (file: FileValue) => string
}

/** Kind and author of the evidence, the host of its link, the properties of its file. Nothing where none is known. */
export function EvidenceDetailsView({ evidence, language, origin, addressOfFile }: Props) {
  const { kind, maker, link, file } = evidence
  const words = siteWords(language)
  const made =
    kind === null && maker === null
      ? null
      : `${words.kind[kind ?? 'other']}${maker === null ? '' : ` ${words.maker[maker]}`}`
  const details = [
    made,
    link === null ? null : hostOf(link),
    file && link === null ? fileWords(file, words) : null,
  ]
  const shown = details.filter((detail) => detail !== null)
  const copy = file !== null && link !== null ? file : null
  if (shown.length === 0 && copy === null) return null
  return (
    <p className="details">
      {shown.join(' · ')}
      {copy && shown.length > 0 && ' · '}
      {copy && (
        <FileLinkView address={addressOfFile(copy)} origin={origin}>
          {words.keptCopy} ({fileWords(copy, words)})
        </FileLinkView>
      )}
    </p>
  )
}

const hostOf = (link: string) =>
  URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') : null

function fileWords({ name, size }: FileValue, words: SiteWords): string {
  const extension = /\.(?<extension>\w{1,5})$/.exec(name)?.groups?.extension
  return [extension?.toUpperCase(), words.fileSize(size)].filter(Boolean).join(', ')
}
