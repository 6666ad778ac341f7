import { canonicalText } from '@/domain/canonical/canonicalText'
import type { Envelope } from '@/domain/edition/Edition'
import { writeLogProof } from './LogProof'
import type { TreeHash } from './TreeHash'

/** What proves an edition: its texts, the act that published it, and that this act is in the log. */
export type ProvedEdition = {
  /** The number of the last act `startLog` that the checkpoint counts, and the statement that it names. */
  readonly started: number
  readonly statement: string
  readonly act: string
  readonly edition: string
  readonly envelope: string
  /** The texts of the parts that are shown with it. */
  readonly parts: readonly string[]
  /** The index of the act in the log, from 0. */
  readonly index: number
  readonly hashes: readonly TreeHash[]
  /** A checkpoint of the log, as a note. */
  readonly note: string
}

/**
 * The proof of an edition, or of one of its points, as the text of a file that is verified offline: a `.tlog-proof`
 * whose extra data are the texts that lead from the act to the words (docs/contracts/log.md).
 */
export const writeEditionProof = (proved: ProvedEdition): string => {
  const { index, hashes, note, ...texts } = proved
  const extra = canonicalText({ format: 'point-par-point/proof/1', ...texts })
  return writeLogProof({ extra, index, hashes, note })
}

/** The digests of the parts that a proof shows: all, or the head and those of the claim with the number `point`. */
export const provedParts = ({ parts }: Envelope, point: number | null): readonly string[] =>
  parts
    .filter(({ kind, claim }) => point === null || kind === 'head' || claim?.number === point)
    .map(({ digest }) => digest)
