import type { UIField } from 'payload'
import { labelOf } from './fieldLabels'

/** Before a shared document is changed, its form says where it is used and what that does. Kept nowhere. */
export const usedIn: UIField = {
  name: 'usedIn',
  type: 'ui',
  label: labelOf('usedIn'),
  admin: {
    components: { Field: '/components/desk/uses/UsedIn#UsedIn' },
    disableListColumn: true,
  },
}
