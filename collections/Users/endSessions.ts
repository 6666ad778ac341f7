import type { CollectionBeforeChangeHook } from 'payload'

/** Deactivating an account ends all its sessions at once. */
export const endSessions: CollectionBeforeChangeHook = ({ data }) =>
  data.active === false ? { ...data, sessions: [] } : data
