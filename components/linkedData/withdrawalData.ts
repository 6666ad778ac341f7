import type { Withdrawal } from '@/domain/edition/PartValue'

/** A claim or dossier that was taken back: since when and why. */
export const withdrawalData = ({ reason, date }: Withdrawal) => ({
  '@type': 'CorrectionComment',
  text: reason,
  datePublished: date,
})
