import { closedCollection } from './closedCollection'

/** A collection of named numbers with which the press room counts. */
export const numberCollection = (slug: 'counters' | 'cursors') =>
  closedCollection(slug, [{ name: 'value', type: 'number', required: true }])
