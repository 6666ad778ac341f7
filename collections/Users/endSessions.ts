import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever is deactivated is signed out everywhere at once. */
export const endSessions: CollectionBeforeChangeHook = ({ data }) =>
  data.active === false ? { ...data, sessions: [] } : data
