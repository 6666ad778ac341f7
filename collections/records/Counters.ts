import { numberCollection } from './numberCollection'

/** The number of the last act. Incremented in the transaction of what the act records (invariant 8). */
export const Counters = numberCollection('counters')
