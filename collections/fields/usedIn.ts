import type { UIField } from 'payload'

/** Before a shared document is changed, its form says where it is used and what that does. Kept nowhere. */
export const usedIn: UIField = {
  name: 'usedIn',
  type: 'ui',
  label: { fr: 'Utilisé dans', en: 'Used in' },
  admin: {
    components: { Field: '/components/desk/uses/UsedIn#UsedIn' },
    disableListColumn: true,
  },
}
