import { type DatabaseReader, findAll } from '@/database/find'
import { publicationVerbs } from '@/domain/act/Act'

/** An act that published an edition: its number and digest, and the digest of the edition. */
export type Publication = { sequence: number; digest: string; edition: string }

/** The publications among the acts after number `after`, up to number `last`, in their order. */
export async function listPublications(
  reader: DatabaseReader,
  after: number,
  last: number,
): Promise<readonly Publication[]> {
  const acts = await findAll(
    reader,
    'acts',
    { sequence: { greater_than: after, less_than_equal: last }, verb: { in: publicationVerbs } },
    'sequence',
  )
  return acts.flatMap(({ sequence, digest, about }) =>
    about ? [{ sequence, digest, edition: about }] : [],
  )
}
