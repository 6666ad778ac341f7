import type { Payload } from 'payload'

/** The databases whose record a test rewrote past Payload: the verifier must find that. */
export const rewrittenRecords = new WeakSet<Payload>()
