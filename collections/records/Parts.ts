import { canonicalTextField, recordCollection } from './recordCollection'

/** The smallest published units. The id of a part is its digest, so each is stored once. */
export const Parts = recordCollection('parts', [canonicalTextField])
