import type { CollectionConfig } from 'payload'

/**
 * What the desk does for every collection: no view of the interface between programs, which is not for people who
 * write, and nothing lost of a save that was refused.
 */
export const atDesk = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const edit = admin?.components?.edit
  return {
    ...collection,
    admin: {
      ...admin,
      hideAPIURL: true,
      components: {
        ...admin?.components,
        edit: {
          ...edit,
          beforeDocumentControls: [
            '/components/desk/KeepUnsaved.client#KeepUnsaved',
            ...(edit?.beforeDocumentControls ?? []),
          ],
        },
      },
    },
  }
}
