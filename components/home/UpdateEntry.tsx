import { EditionDate } from '@/components/edition/EditionDate'
import { editionAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { UpdateOnHome } from './HomePageProps'

type Props = { update: UpdateOnHome; language: Language; timeZone: string }

export function UpdateEntry({ update: { slug, edition }, language, timeZone }: Props) {
  const words = siteWords(language)
  const kind = edition.number === 1 ? words.firstEdition : words.class[edition.class]
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
        {kind}
        {edition.origin === 'reconstructed' && (
          <span className="tag tag-doubtful">{words.reconstructed}</span>
        )}
      </p>
    </li>
  )
}
