import type { Desk } from '@/e2e/support/Desk'

/** Publishes a plain document, and again with one claim reworded; answers the slug of the dossier. */
export async function publishStatement(desk: Desk, text: string): Promise<string> {
  const { dossier, slug, update } = await desk.import(text)
  await desk.publish(update, 'Première publication.')
  const [claim] = await desk.find('claims', 'dossier', dossier)
  if (!claim) throw new Error('The document has no claim')
  await desk.save('claims', claim.id, { statement: `${claim.statement} Encore.` })
  await desk.publish(await desk.updateOf(dossier), 'Premier point précisé.')
  return slug
}
