/** The append-only record: what stands in these collections is never changed and never deleted. */
export const recordCollections = [
  'editions',
  'parts',
  'acts',
  'actDetails',
  'candidates',
  'candidateParts',
  'frozenCopies',
  'reviews',
] as const

/** Counts the acts without a gap, so it moves only while the record grows. */
export const counterCollection = 'counters'
