import type { ChangeClass } from '@/domain/edition/Edition'

/**
 * Whether an update that is substantive by its differences (`computed`, see `proposeClass`) is called minor by the
 * person who chose its class. Every reviewer reads this, and the act of the submission records it.
 */
export const isUnderstated = (chosen: ChangeClass | null, computed: ChangeClass): boolean =>
  chosen === 'minor' && computed === 'substantive'

/** The reason in the detail of an act `submitUpdate` whose update is understated; other submissions have none. */
export const understatedReason = 'substantive-as-minor'
