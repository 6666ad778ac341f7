/** The append-only record: rows of these collections are never changed and never deleted. */
export const recordCollections = [
  'editions',
  'parts',
  'acts',
  'actDetails',
  'candidates',
  'candidateParts',
  'frozenCopies',
  'reviews',
  'tiles',
  'statements',
  'checkpoints',
] as const

/** Numbers the acts without a gap and has the edge of their tree, so it changes only when the record grows. */
export const counterCollection = 'counters'
