import { canonicalTextField, recordCollection } from './recordCollection'

/** The personal data of acts, stored apart under its digest, so that it can be removed where the law requires it. */
export const ActDetails = recordCollection('actDetails', [canonicalTextField])
