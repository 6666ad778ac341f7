import type { GroupField } from 'payload'

/** What an update takes back in public, or puts back, on top of the current edition. Written by operations. */
export const standing: GroupField = {
  name: 'standing',
  type: 'group',
  admin: { hidden: true },
  fields: [
    { name: 'is', type: 'select', options: ['withdrawn', 'stands'] },
    /** None where it is the whole dossier. */
    { name: 'claim', type: 'text' },
    /** The day in the press room's time zone, YYYY-MM-DD. */
    { name: 'date', type: 'text' },
    { name: 'reason', type: 'textarea', maxLength: 2000 },
  ],
}
