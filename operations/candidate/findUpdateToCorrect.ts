import { type DatabaseReader, findOne } from '@/database/find'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import type { Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'

/**
 * The published update that an open one has to correct: it became the current edition without its approvals, and a
 * later review asked for changes. Null where there is none.
 */
export async function findUpdateToCorrect(
  reader: DatabaseReader,
  update: Update,
): Promise<Update | null> {
  if (update.state !== 'open' || update.standing?.is) return null
  const dossier = dossierOf(update)
  const read = { dossier: { equals: dossier }, glass: { equals: 'read' } }
  const last = await findOne(reader, 'updates', read, '-edition')
  // Most dossiers have no such update: the current edition is loaded only when one is found.
  const current = last && (await findCurrentEdition(reader, dossier))
  if (!current || last.edition !== current.number) return null
  const fault = { verdict: { equals: 'asksForChanges' }, at: { greater_than: current.publishedAt } }
  return (await findOne(reader, 'reviews', { update: { equals: last.id }, ...fault })) && last
}
