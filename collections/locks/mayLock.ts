import type { PayloadRequest } from 'payload'

/** What a lock is of: a document, or the settings. */
export type Lockable = { collection: string; id: string } | { global: string }

/** Whether this person may write there, as the form asks it: nobody else has a reason to lock it. */
export async function mayLock(req: PayloadRequest, of: Lockable): Promise<boolean> {
  const { collections, globals } = req.payload
  if ('global' in of) {
    const update = globals.config.find(({ slug }) => slug === of.global)?.access.update
    return (await update?.({ req })) === true
  }
  const named = Object.values(collections).find(({ config }) => config.slug === of.collection)
  const update = named?.config.access.update
  return (await update?.({ req, id: of.id })) === true
}
