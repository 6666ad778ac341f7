/**
 * Whether another person read an edition before it was public. `approved`: exactly these words were approved. `alone`:
 * no approval was required. `withoutApprovals`: it was published without its required approvals.
 */
export type SecondReading = 'approved' | 'alone' | 'withoutApprovals'
