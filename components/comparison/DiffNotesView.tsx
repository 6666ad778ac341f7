import { editionAddress } from '@/domain/address/addresses'
import { displayText } from '@/domain/typography/displayText'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'
import type { DiffPageProps } from './DiffPageProps'

/** How the organisation itself described the changes: the public notes of all editions after the base. */
export function DiffNotesView({ language, slug, history, edition, base }: DiffPageProps) {
  const words = siteWords(language)
  const { page } = comparisonWords(language)
  const told = history.filter(
    ({ number }) => number > (base?.number ?? 0) && number <= edition.number,
  )
  return (
    <section className="diff-notes row" aria-labelledby="notes-title">
      <h2 className="heading" id="notes-title">
        {told.length === 1 ? page.note : page.notes}
      </h2>
      <ol className="row">
        {told.map(({ number, note, class: changeClass }) => (
          <li key={number} className="row">
            <p className="attribution">
              <a href={editionAddress(language, slug, number)}>{words.edition(number)}</a>
            </p>
            <p className="note">{note === null ? words.noNote : displayText(note, language)}</p>
            <p className="details">{words.class[changeClass]}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
