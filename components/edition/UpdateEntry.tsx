import { diffAddress, editionAddress } from '@/domain/address/addresses'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'
import { EditionDate } from './EditionDate'
import { updateNature } from './updateNature'

/** One update of any dossier: the edition that it made, and how much that changed, null for the first one. */
export type UpdateToList = { slug: string; edition: EditionSummary; size: UpdateSize | null }

type Props = { update: UpdateToList; language: Language; timeZone: string }

export function UpdateEntry({ update: { slug, edition, size }, language, timeZone }: Props) {
  const words = siteWords(language)
  return (
    <li className="row">
      <p className="attribution">
        <EditionDate edition={edition} language={language} timeZone={timeZone} />
      </p>
      <h3>
        <a href={editionAddress(language, slug, edition.number)}>
          {displayText(edition.title, language)}, {words.editionInReference(edition.number)}
        </a>
      </h3>
      {edition.note !== null && <p className="note">{displayText(edition.note, language)}</p>}
      <p className="details">
        {edition.isDamaged ? (
          <span className="tag tag-doubtful">{words.damaged}</span>
        ) : (
          updateNature(edition.class, size, language)
        )}
        {size !== null && (
          <>
            {' · '}
            <a href={diffAddress(language, slug, edition.number)}>
              {comparisonWords(language).size(size)}
            </a>
          </>
        )}
        {edition.origin === 'reconstructed' && (
          <>
            {' '}
            <span className="tag tag-doubtful">{words.reconstructed}</span>
          </>
        )}
      </p>
    </li>
  )
}
