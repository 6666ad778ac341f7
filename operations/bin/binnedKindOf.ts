import type { Bin } from '@/payload-types'
import type { BinnedKind } from './BinnedKind'

const kinds: ReadonlySet<string> = new Set<BinnedKind>([
  'claims',
  'citations',
  'responses',
  'uses',
  'evidence',
  'outlets',
  'dossiers',
])

const isKind = (kind: string): kind is BinnedKind => kinds.has(kind)

/** What a row of the bin is of. Throws where it is of nothing that can be deleted. */
export function binnedKindOf({ kind }: Pick<Bin, 'kind'>): BinnedKind {
  if (!isKind(kind)) throw new Error(`The bin has a document of ${kind}`)
  return kind
}
