import type { RelationshipField } from 'payload'
import { labelOf } from './fieldLabels'

/** Who made this save. Each version stores it, so that contributors can be computed from versions. */
export const savedBy: RelationshipField = {
  name: 'savedBy',
  type: 'relationship',
  relationTo: 'users',
  label: labelOf('savedBy'),
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
