import type { Labels } from '@/domain/edition/PartValue'

/** The dossier's own name for a claim: "Contre-vérité numéro 3". */
export const claimLabel = (labels: Labels, number: number) =>
  labels.claim.replaceAll('{n}', String(number))
