import type { DatabaseReader } from '@/database/find'
import { isLanguage, type Language } from '@/domain/Language'
import type { Edition } from '@/payload-types'
import { cachedEditions } from '@/queries/edition/cachedEditions'
import { cachedParts } from '@/queries/part/cachedParts'
import { findEnvelope } from '@/queries/part/findEnvelope'

/** The current edition of a published dossier: its names, its address, and what it translates. */
export type ListedDossier = {
  id: string
  language: Language
  slug: string
  title: string
  /** How many claims the dossier has, and how many of them are withdrawn. */
  points: number
  withdrawnPoints: number
  isWithdrawn: boolean
  related: readonly string[]
  /** Id of the original, and digest of the edition of the original that the translation follows. */
  translationOf: { dossier: string; edition: string } | null
  edition: Edition
  /** What is stored of its current edition does not have its digest: the slug serves as its title. */
  isDamaged?: true
}

/** The dossiers of the editions of these ids, which are current ones, in their order. */
export async function listDossiers(
  reader: DatabaseReader,
  current: readonly string[],
): Promise<readonly ListedDossier[]> {
  const editions = await cachedEditions(reader, current)
  const envelopes = editions.map(findEnvelope)
  const told = envelopes.flatMap(
    (envelope) => envelope?.parts.filter(({ kind }) => kind === 'head' || kind === 'claim') ?? [],
  )
  const known = await cachedParts(
    reader,
    told.map(({ digest }) => digest),
  )
  return editions.flatMap((edition, index): ListedDossier[] => {
    const envelope = envelopes[index]
    const parts = (envelope?.parts ?? []).flatMap(({ digest }) => known.get(digest) ?? [])
    const head = parts.find((part) => part.kind === 'head')
    if (!envelope || head?.kind !== 'head') return damagedDossier(edition)
    const { slug, title, related, translationOf } = head.value
    const claims = parts.filter((part) => part.kind === 'claim')
    const withdrawn = claims.filter(({ value }) => value.standing.is === 'withdrawn')
    return [
      {
        ...envelope.dossier,
        slug,
        title,
        points: envelope.parts.filter(({ kind }) => kind === 'claim').length,
        withdrawnPoints: withdrawn.length,
        isWithdrawn: envelope.parts.some(({ kind }) => kind === 'standing'),
        related,
        translationOf,
        edition,
      },
    ]
  })
}

function damagedDossier(edition: Edition): ListedDossier[] {
  const { dossier: id, language, slug } = edition
  if (!isLanguage(language)) return []
  return [
    {
      id,
      language,
      slug,
      title: slug,
      points: 0,
      withdrawnPoints: 0,
      isWithdrawn: false,
      related: [],
      translationOf: null,
      edition,
      isDamaged: true,
    },
  ]
}
