import { act, nothing } from '@/collections/endpoints/act'
import { closedCollection } from '@/collections/records/closedCollection'
import type { Restored } from '@/operations/bin/BinnedKind'
import { restoreBinned } from '@/operations/bin/restoreBinned'

export type RestoreAnswer = Restored

/**
 * What people deleted from working copies, with who deleted it and when. One deletion has several rows: what was
 * deleted (its id is that of the deletion), what hung on it, and Payload's versions of all of them. Only operations
 * read and write it; unlike an act, nothing of it is public.
 */
export const Bin = {
  ...closedCollection('bin', [
    { name: 'deletion', type: 'text', required: true, index: true },
    /** `deleted` for what somebody deleted, `hanging` for what went with it, `version` for a version of either. */
    { name: 'is', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    /** The id of the document. */
    { name: 'document', type: 'text', required: true },
    /** The dossier that it was part of, and the update that was under way; none for shared documents. */
    { name: 'dossier', type: 'text', index: true },
    { name: 'update', type: 'text', index: true },
    { name: 'by', type: 'text' },
    { name: 'at', type: 'text', required: true },
    /** The stored document or version, as JSON. */
    { name: 'text', type: 'textarea', required: true, maxLength: 15_000_000 },
  ]),
  endpoints: [act('restore', nothing, restoreBinned)],
}
