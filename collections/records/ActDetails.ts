import { canonicalTextField, recordCollection } from './recordCollection'

/** What acts say of persons, apart from them and under their digest, so that it can be removed lawfully. */
export const ActDetails = recordCollection('actDetails', [canonicalTextField])
