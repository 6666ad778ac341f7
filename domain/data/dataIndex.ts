import { dataAddress, editionsAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { actsPerPage, dataActsAddress } from './dataActs'

export const dataFormat = 'point-par-point/data/1'

/** A dossier as data names it. `slug` is the one of its newest edition. */
export type DataDossier = { id: string; language: Language; slug: string }

/** What there is to read: the answer of `GET /data`. `editions` and `count` are numbers of them. */
export type DataIndex = {
  format: typeof dataFormat
  dossiers: readonly (DataDossier & { editions: number; href: string })[]
  acts: { count: number; pageSize: number; hrefs: readonly string[] }
}

/** Makes the answer of `GET /data`. `acts` is how many acts there are. */
export function dataIndex(kept: {
  dossiers: readonly (DataDossier & { editions: number })[]
  acts: number
}): DataIndex {
  const pages = Math.ceil(kept.acts / actsPerPage)
  return {
    format: dataFormat,
    dossiers: kept.dossiers.map(({ id, language, slug, editions }) => ({
      id,
      language,
      slug,
      editions,
      href: dataAddress(editionsAddress(language, slug)),
    })),
    acts: {
      count: kept.acts,
      pageSize: actsPerPage,
      hrefs: Array.from({ length: pages }, (_, index) => dataActsAddress(index + 1)),
    },
  }
}
