/**
 * Whether somebody else read an edition before it was public: approved exactly these words, nobody did as none was
 * asked to, or it went out without the approvals that it needed.
 */
export type SecondReading = 'approved' | 'alone' | 'withoutApprovals'
