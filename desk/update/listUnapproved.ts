import type { PayloadRequest } from 'payload'
import { select } from '@/database/find'
import { idOf } from '@/database/idOf'

/** The update by which an edition was published without its approvals, and whether somebody reviewed it since. */
export type Unapproved = { update: string; is: 'broken' | 'read' }

/**
 * Of these editions, each the one of a dossier, those that were published without their approvals: by the ids of their
 * dossiers.
 */
export async function listUnapproved(
  req: PayloadRequest,
  editions: readonly { dossier: string; number: number }[],
): Promise<ReadonlyMap<string, Unapproved>> {
  const numbers = new Map(editions.map(({ dossier, number }) => [dossier, number]))
  const updates = await select(req, 'updates', ['dossier', 'edition', 'glass'], {
    where: { dossier: { in: [...numbers.keys()] }, glass: { in: ['broken', 'read'] } },
  })
  return new Map(
    updates.flatMap(({ id, dossier, edition, glass }): (readonly [string, Unapproved])[] => {
      const of = idOf(dossier) ?? ''
      return glass && edition === numbers.get(of) ? [[of, { update: id, is: glass }]] : []
    }),
  )
}
