import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { siteWords } from '@/locales/siteWords'

type Props = {
  dossier: Pick<PublishedDossier, 'damaged' | 'dossier'>
  /** The number of the claim that is shown alone; null where the dossier is. */
  point: number | null
}

/** What is missing of an edition because what is stored of it does not have its digest; nothing when all is whole. */
export function DamagedView({ dossier: { damaged = [], dossier }, point }: Props) {
  const words = siteWords(dossier.language)
  const shown = damaged.filter((part) => point === null || (part.point ?? point) === point)
  if (shown.length === 0) return null
  const names = shown.map((part) => words.damagedPart(words.damagedKinds[part.kind], part.point))
  return (
    <section className="banner row" aria-label={words.damagedTitle}>
      <p>
        <strong>{words.damagedTitle}.</strong> {words.damagedParts} {[...new Set(names)].join(', ')}
        .
      </p>
    </section>
  )
}
