import type { CollectionConfig } from 'payload'

/** The desk is for people who write: no view of the interface between programs. */
export const withoutApiTab = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, hideAPIURL: true },
})
