import type { FileValue } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'

type Props = { file: FileValue; language: Language }

/** A file by all that tells it from another one, as two may bear one name. */
export function FileView({ file: { name, type, size, sha256 }, language }: Props) {
  const { digest } = comparisonWords(language)
  return (
    <>
      {name}
      <span className="hint">
        {` (${type}, ${siteWords(language).fileSize(size)}, ${digest} ${sha256.slice(0, 12)}…)`}
      </span>
    </>
  )
}
