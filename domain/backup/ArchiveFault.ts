import type { ChainBreak } from '@/domain/act/checkChain'

/** What is wrong with an archive. `edition` names one as `fr/slug 3`. */
export type ArchiveFault =
  /** The archive cannot be read any further. `after` is the last entry that could be read, null for none. */
  | { is: 'unreadable'; after: string | null }
  /** An entry that no backup has: another path, a link, a folder, or a path for the second time. */
  | { is: 'unexpected'; path: string; type: string }
  | { is: 'double'; path: string }
  | { is: 'manifest' }
  | { is: 'missing'; path: string }
  | { is: 'unlisted'; path: string }
  | { is: 'changed'; path: string }
  /** Above this, the archive is not the one that was made. Below, it is, and what was saved was damaged already. */
  | RecordFault

/** What is damaged in a press room that was saved. */
export type RecordFault =
  | { is: 'database'; detail: string }
  | { is: 'no-press-room' }
  | { is: 'part'; digest: string; editions: readonly string[] }
  | { is: 'edition'; edition: string }
  | { is: 'candidate'; digest: string }
  | { is: 'act'; sequence: number; fault: ChainBreak['fault'] }
  /** A file whose bytes are missing or do not have the digest of its name. */
  | { is: 'file'; name: string; sha256: string }

/** Whether the press room can be restored all the same, so that the rest of it is not lost too. */
export const isRestorable = (fault: ArchiveFault): boolean =>
  ['part', 'edition', 'candidate', 'act', 'file'].includes(fault.is)
