import type { PayloadRequest } from 'payload'
import type { Update } from '@/payload-types'

type Announcement = Partial<Pick<Update, 'class' | 'note' | 'reconstructs'>>

/** Says in an open update what it changes, as a person at the desk would. */
export async function announce(
  req: PayloadRequest,
  update: string,
  {
    class: changeClass = 'substantive',
    note = 'Réponses précisées.',
    reconstructs,
  }: Announcement = {},
): Promise<void> {
  await req.payload.update({
    collection: 'updates',
    id: update,
    data: { class: changeClass, note, ...(reconstructs ? { reconstructs } : {}) },
    overrideAccess: false,
    depth: 0,
    req,
  })
}
