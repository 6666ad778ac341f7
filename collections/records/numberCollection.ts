import { closedCollection } from './closedCollection'

/** A collection of single numbers that the press room counts with, by name. */
export const numberCollection = (slug: 'counters' | 'cursors') =>
  closedCollection(slug, [{ name: 'value', type: 'number', required: true }])
