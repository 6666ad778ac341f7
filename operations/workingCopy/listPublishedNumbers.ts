import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'

/** Every claim number that a dossier ever published, with the id of the claim that has it for ever. */
export async function listPublishedNumbers(
  req: PayloadRequest,
  dossier: string,
): Promise<ReadonlyMap<number, string>> {
  const editions = await findAll(req, 'editions', { dossier: { equals: dossier } })
  const claims = editions.flatMap(({ envelope }) =>
    cachedEnvelope(envelope).parts.flatMap((part) => part.claim ?? []),
  )
  return new Map(claims.map(({ id, number }) => [number, id]))
}
