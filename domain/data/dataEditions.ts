import { dataAddress, editionAddress } from '@/domain/address/addresses'
import type { DataDossier } from './dataIndex'

/** What is kept of an edition beside its texts. Digests are 64 hex characters. */
export type DataEditionLine = {
  number: number
  digest: string
  candidate: string
  publishedAt: string
}

/** The editions of one dossier, oldest first: the answer of `GET /data/<language>/<slug>/editions`. */
export type DataEditions = {
  dossier: DataDossier
  editions: readonly (DataEditionLine & { href: string })[]
}

/** Makes the answer of `GET /data/<language>/<slug>/editions`. */
export function dataEditions(kept: {
  dossier: DataDossier
  editions: readonly DataEditionLine[]
}): DataEditions {
  const { id, language, slug } = kept.dossier
  return {
    dossier: { id, language, slug },
    editions: kept.editions
      .toSorted((one, other) => one.number - other.number)
      .map(({ number, digest, candidate, publishedAt }) => ({
        number,
        digest,
        candidate,
        publishedAt,
        href: dataAddress(editionAddress(language, slug, number)),
      })),
  }
}
