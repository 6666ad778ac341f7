import { idOf } from '@/database/idOf'
import type { Update } from '@/payload-types'

/** The id of the dossier that an update changes. */
export function dossierOf(update: Update): string {
  const dossier = idOf(update.dossier)
  if (!dossier) throw new Error(`Update ${update.id} has no dossier`)
  return dossier
}
