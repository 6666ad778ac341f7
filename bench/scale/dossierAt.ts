import type { Desk } from '@/e2e/support/Desk'

/** The id of that copy of the dossier. */
export async function dossierAt(desk: Desk, copy: number): Promise<string> {
  const [dossier] = await desk.find('dossiers', 'slug', `dossier-${copy}`)
  if (!dossier) throw new Error(`There is no dossier ${copy}`)
  return dossier.id
}
