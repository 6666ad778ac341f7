import type { RelationshipField } from 'payload'
import { labelOf } from './fieldLabels'
import { onlyRestored } from './fixed'

/** The claim that a citation or a response belongs to, for ever. A claim has one response. */
export const ofClaim = ({ isOnlyOne }: { isOnlyOne: boolean }): RelationshipField => ({
  name: 'claim',
  type: 'relationship',
  relationTo: 'claims',
  required: true,
  ...(isOnlyOne ? { unique: true } : { index: true }),
  label: labelOf('ofClaim.claim'),
  access: { update: onlyRestored },
  admin: { allowCreate: false, position: 'sidebar', readOnly: true },
})
