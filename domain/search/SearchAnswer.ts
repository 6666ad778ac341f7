import type { Found } from './Found'

/** The results of a query: exact matches or, if there are none at all, matches of similar words. */
export type SearchAnswer = {
  /** Whether nothing matched exactly, so that similar words were searched instead. */
  isNear: boolean
  current: Found
  /** Null unless past editions were asked for. */
  past: Found | null
}
