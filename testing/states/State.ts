import type { ChangeClass, Origin } from '@/domain/edition/Edition'
import type { Standing } from '@/domain/edition/PartValue'
import type { LaterVerdict, SecondReading } from '@/domain/edition/SecondReading'
import type { LagCaution } from '@/domain/edition/TranslationLag'

/** What a point, a dossier or an edition can be, as far as readers may have to know: the demonstration has each. */
export const states = [
  'current',
  'earlier',
  'withdrawnPoint',
  'withdrawnSince',
  'reinstatedPoint',
  'withdrawnDossier',
  'reconstructed',
  'withoutApprovals',
  'approvedSince',
  'minor',
  'laggingTranslation',
  'withdrawnInOriginal',
  'neverPublished',
] as const

/**
 * `damaged`: a part of it no longer has its digest. That is a fault and no state that anybody brings about, so the
 * demonstration has none: `e2e/answers/damaged.spec.ts` damages the answer of the example.
 */
export type State = (typeof states)[number] | 'damaged'

/** The state that each value of the domain is. A new value has no state yet, and this does not compile. */
const _stateOfValue = {
  standing: { stands: 'current', withdrawn: 'withdrawnPoint' },
  origin: { published: 'current', reconstructed: 'reconstructed' },
  class: { substantive: 'current', minor: 'minor' },
  reading: { approved: 'current', alone: 'current', withoutApprovals: 'withoutApprovals' },
  since: { approved: 'approvedSince', changesAsked: 'approvedSince' },
  lag: { behind: 'laggingTranslation', withdrawn: 'withdrawnInOriginal' },
} as const satisfies {
  standing: Record<Standing['is'], State>
  origin: Record<Origin, State>
  class: Record<ChangeClass, State>
  reading: Record<SecondReading['is'], State>
  since: Record<LaterVerdict['is'], State>
  lag: Record<LagCaution, State>
}

/** Where the demonstration holds a state. `point` is null where the state is one of a whole dossier or edition. */
export type Example = {
  language: 'fr' | 'en'
  slug: string
  edition: number | null
  point: number | null
  /** Words that a search finds it by. */
  search: string
}

const acid = { language: 'fr', slug: 'transport-d-acide', search: 'citerne acide' } as const

export const examples: Record<State, Example> = {
  current: { ...acid, edition: null, point: 1 },
  earlier: { ...acid, edition: 1, point: 1 },
  withdrawnPoint: { ...acid, edition: null, point: 2, search: 'chauffeur formé' },
  withdrawnSince: { ...acid, edition: 4, point: 2, search: 'chauffeur formé' },
  reinstatedPoint: { ...acid, edition: null, point: 3, search: 'parking école' },
  withdrawnDossier: {
    language: 'fr',
    slug: 'rumeur-de-fermeture',
    edition: null,
    point: null,
    search: 'second four',
  },
  reconstructed: {
    language: 'fr',
    slug: 'passerelle-des-tanneurs',
    edition: 1,
    point: null,
    search: 'passerelle rouille',
  },
  withoutApprovals: {
    language: 'fr',
    slug: 'prix-du-zinc',
    edition: 2,
    point: null,
    search: 'cours du zinc',
  },
  approvedSince: { ...acid, edition: 4, point: null },
  minor: { ...acid, edition: 2, point: null },
  laggingTranslation: {
    language: 'en',
    slug: 'acid-transport',
    edition: null,
    point: null,
    search: 'acid tankers',
  },
  withdrawnInOriginal: {
    language: 'en',
    slug: 'acid-transport',
    edition: null,
    point: 2,
    search: 'training certificate',
  },
  neverPublished: {
    language: 'fr',
    slug: 'bruit-de-l-atelier',
    edition: null,
    point: null,
    search: 'bruit atelier',
  },
  damaged: { ...acid, edition: 7, point: 1 },
}
