/**
 * Whether another person read an edition before it was public. `approved`: exactly these words were approved. `alone`:
 * no approval was required. `withoutApprovals`: it was published without its required approvals; `since` has the
 * verdicts that came afterwards, the first one first. Times are ISO 8601.
 */
export type SecondReading =
  | { is: 'approved' | 'alone' }
  | { is: 'withoutApprovals'; at: string; since: readonly LaterVerdict[] }

/** What somebody other than the authors said of a published edition. */
export type LaterVerdict = { is: 'approved' | 'changesAsked'; at: string }
