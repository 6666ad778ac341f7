import type { TreeHash } from './TreeHash'

/**
 * What proves offline that an entry is in a log: its index from 0, the hashes of the inclusion proof, and a checkpoint
 * of the log as a note, with its cosignatures. `extra` is text that the application needs beside it and that the proof
 * itself does not vouch for.
 */
export type LogProof = {
  readonly extra: string
  readonly index: number
  readonly hashes: readonly TreeHash[]
  readonly note: string
}

/** The proof as the text of a `.tlog-proof` file (C2SP tlog-proof, version 1). */
export const writeLogProof = ({ extra, index, hashes, note }: LogProof): string =>
  [
    'c2sp.org/tlog-proof@v1',
    `extra ${Buffer.from(extra, 'utf8').toString('base64')}`,
    `index ${index}`,
    ...hashes.map((hash) => hash.toString('base64')),
    '',
    note,
  ].join('\n')
