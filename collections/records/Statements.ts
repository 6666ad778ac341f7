import { canonicalTextField, recordCollection } from './recordCollection'

/** What the press room states in public about its record, as canonical text under its digest, which an act names. */
export const Statements = recordCollection('statements', [canonicalTextField])
