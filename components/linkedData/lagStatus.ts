import type { LagCaution } from '@/domain/edition/TranslationLag'

/** What a translation says of its original, as a `creativeWorkStatus`. */
export const lagStatus: Record<LagCaution, string> = {
  withdrawn: 'Withdrawn in the original',
  behind: 'Behind the original',
}
