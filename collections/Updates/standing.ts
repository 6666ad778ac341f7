import type { GroupField } from 'payload'

/** What an update withdraws or reinstates in public, on top of the current edition. Written by operations. */
export const standing: GroupField = {
  name: 'standing',
  type: 'group',
  admin: { hidden: true },
  fields: [
    { name: 'is', type: 'select', options: ['withdrawn', 'stands'] },
    /** Empty where it is the whole dossier. */
    { name: 'claim', type: 'text' },
    /** The day in the press room's time zone, YYYY-MM-DD. */
    { name: 'date', type: 'text' },
    { name: 'reason', type: 'textarea', maxLength: 2000 },
  ],
}
