import { type EvidenceKind, type EvidenceMaker, evidenceMakers } from '@/domain/edition/PartValue'
import { siteWords } from '@/locales/siteWords'

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

export const makerOptions: Option<EvidenceMaker>[] = evidenceMakers.map((value) => ({
  value,
  label: { fr: siteWords('fr').makerAlone[value], en: siteWords('en').makerAlone[value] },
}))
