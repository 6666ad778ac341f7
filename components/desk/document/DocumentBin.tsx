import { BinnedItem } from '@/components/desk/bin/BinnedItem'
import { deskWords } from '@/locales/deskWords'
import type { DocumentPlace } from './DocumentPlace'

/** What was deleted from a document in the update under way, by whom and when. */
export function DocumentBin({ at: { document, language } }: { at: DocumentPlace }) {
  const { binned, current, dossier, mayEdit, timeZone } = document
  if (binned.length === 0) return null
  const { bin } = deskWords(language)
  return (
    <section className="document__bin" aria-labelledby="document-bin">
      <h2 id="document-bin">{current ? bin.deleted : bin.deletedBefore}</h2>
      <ul className="bin">
        {binned.map((one) => (
          <BinnedItem
            key={one.id}
            binned={one}
            textLanguage={dossier.language}
            mayRestore={mayEdit}
            {...{ timeZone, language }}
          />
        ))}
      </ul>
    </section>
  )
}
