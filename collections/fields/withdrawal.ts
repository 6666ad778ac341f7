import type { GroupField } from 'payload'
import { keepWhenRestored } from './fixed'

/** A claim or dossier that was taken back in public: since when and why. `withdrawClaim` and the like write it. */
export const withdrawal: GroupField = {
  name: 'withdrawal',
  type: 'group',
  label: { fr: 'Retrait public', en: 'Public withdrawal' },
  access: { create: () => false, update: () => false },
  hooks: { beforeChange: [keepWhenRestored] },
  admin: {
    condition: (data) => Boolean(data.withdrawal?.date),
    readOnly: true,
    position: 'sidebar',
  },
  fields: [
    { name: 'date', type: 'text', label: { fr: 'Le', en: 'On' } },
    {
      name: 'reason',
      type: 'textarea',
      maxLength: 2000,
      label: { fr: 'Pourquoi', en: 'Why' },
    },
  ],
}
