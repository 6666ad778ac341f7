import type { RelationshipField } from 'payload'

/** Who made this save. Versions keep it, so that contributors can be told from them. */
export const savedBy: RelationshipField = {
  name: 'savedBy',
  type: 'relationship',
  relationTo: 'users',
  label: { fr: 'Enregistré par', en: 'Saved by' },
  admin: {
    allowCreate: false,
    allowEdit: false,
    condition: (data) => Boolean(data.savedBy),
    position: 'sidebar',
    readOnly: true,
  },
  access: { create: () => false, update: () => false },
  hooks: { beforeChange: [({ req }) => req.user?.id ?? null] },
}
