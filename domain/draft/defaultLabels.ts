import type { Labels } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'

/** The labels of a dossier that has none of its own. The importer recognises them as marks of structure. */
export const defaultLabels: Readonly<Record<Language, Labels>> = {
  fr: {
    claim: 'Contre-vérité numéro {n}',
    citation: 'Citation',
    citations: 'Citations',
    response: 'Réponse',
    evidence: 'Liens',
    update: 'Mise à jour',
  },
  en: {
    claim: 'Allegation {n}',
    citation: 'Citation',
    citations: 'Citations',
    response: 'Response',
    evidence: 'Links',
    update: 'Updated',
  },
}
