import type { EvidenceKind, EvidenceMaker } from '@/domain/edition/PartValue'

type Option<Value> = { value: Value; label: Record<'fr' | 'en', string> }

export const kindOptions: Option<EvidenceKind>[] = [
  { value: 'article', label: { fr: 'Article', en: 'Article' } },
  { value: 'statement', label: { fr: 'Communiqué', en: 'Statement' } },
  { value: 'decision', label: { fr: 'Décision', en: 'Decision' } },
  { value: 'report', label: { fr: 'Rapport', en: 'Report' } },
  { value: 'study', label: { fr: 'Étude', en: 'Study' } },
  { value: 'contract', label: { fr: 'Contrat', en: 'Contract' } },
  { value: 'letter', label: { fr: 'Courrier', en: 'Letter' } },
  { value: 'other', label: { fr: 'Autre', en: 'Other' } },
]

export const makerOptions: Option<EvidenceMaker>[] = [
  { value: 'company', label: { fr: 'L’organisation elle-même', en: 'The organisation itself' } },
  { value: 'press', label: { fr: 'La presse', en: 'The press' } },
  { value: 'authority', label: { fr: 'Une autorité', en: 'An authority' } },
  { value: 'court', label: { fr: 'Une juridiction', en: 'A court' } },
  {
    value: 'science',
    label: { fr: 'Un laboratoire ou des chercheurs', en: 'A laboratory or researchers' },
  },
  { value: 'third-party', label: { fr: 'Un tiers', en: 'A third party' } },
]
