import type { UIField } from 'payload'
import { labelOf } from './fieldLabels'

/** Shows in the form of a shared document where it is used and what a change does. Nothing is stored. */
export const usedIn: UIField = {
  name: 'usedIn',
  type: 'ui',
  label: labelOf('usedIn'),
  admin: {
    components: { Field: '/components/desk/uses/UsedIn#UsedIn' },
    disableListColumn: true,
  },
}
