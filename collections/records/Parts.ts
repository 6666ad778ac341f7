import { canonicalTextField, recordCollection } from './recordCollection'

/** The smallest published units. The id of a part is its digest, so each is kept once. */
export const Parts = recordCollection('parts', [canonicalTextField])
