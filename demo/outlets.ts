import type { DraftCitation } from '@/domain/draft/Draft'

/** The invented press. */
export const outlets = {
  contrefil: { name: 'Contrefil', address: 'https://contrefil.example' },
  courrier: { name: 'Le Courrier de la Dorsanne', address: 'https://courrier-dorsanne.example' },
  radio: { name: 'Radio Dorsanne', address: 'https://radio-dorsanne.example' },
  releve: { name: 'Le Relevé', address: 'https://le-releve.example' },
  coatedSteel: { name: 'Coated Steel Review', address: 'https://coated-steel-review.example' },
} satisfies Record<string, DraftCitation['outlet']>
