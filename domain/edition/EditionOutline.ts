import type { Language } from '@/domain/Language'
import type { ChangeClass, Origin, Stated } from './Edition'

/**
 * What lists need of an edition to sort, filter and count it: little, as one is remembered for every edition. `id` is
 * that of the stored edition; `shown` the time since when it was public, as readers see it, in milliseconds.
 */
export type EditionOutline = {
  id: string
  digest: string
  dossier: string
  language: Language
  slug: string
  number: number
  publishedAt: string
  class: ChangeClass
  origin: Origin
  stated: Stated | null
  shown: number
  /** How many claims it holds. */
  points: number
  /** Id of the original, and digest of the edition of the original that it follows. */
  translationOf: { dossier: string; edition: string } | null
}

/** The current edition of each dossier, the latest published first. */
export function currentOutlines(editions: readonly EditionOutline[]): readonly EditionOutline[] {
  const newest = new Map<string, EditionOutline>()
  for (const edition of editions) {
    const known = newest.get(edition.dossier)
    if (!known || known.number < edition.number) newest.set(edition.dossier, edition)
  }
  return [...newest.values()].toSorted(
    (one, other) =>
      Date.parse(other.publishedAt) - Date.parse(one.publishedAt) || (one.id < other.id ? -1 : 1),
  )
}

/** An edition, and the one before it of the same dossier; null for the first one. */
export type OutlinedUpdate = { edition: EditionOutline; before: EditionOutline | null }

/** Every edition with the one before it. `editions` may be in any order. */
export function outlinedUpdates(editions: readonly EditionOutline[]): readonly OutlinedUpdate[] {
  const last = new Map<string, EditionOutline>()
  return editions
    .toSorted((one, other) => one.number - other.number)
    .map((edition) => {
      const before = last.get(edition.dossier) ?? null
      last.set(edition.dossier, edition)
      return { edition, before }
    })
}

/** The current edition of each dossier, in the order in which the dossiers were first published. */
export function firstFirst(editions: readonly EditionOutline[]): readonly EditionOutline[] {
  const began = new Map(
    editions.flatMap(({ number, dossier, publishedAt }) =>
      number === 1 ? [[dossier, publishedAt] as const] : [],
    ),
  )
  const key = ({ dossier }: EditionOutline) => `${began.get(dossier)} ${dossier}`
  return currentOutlines(editions).toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}
