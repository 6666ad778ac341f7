import type { FileValue } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'

type Props = { file: FileValue; language: Language }

/** A file with everything that distinguishes it from another, because two files may have the same name. */
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
