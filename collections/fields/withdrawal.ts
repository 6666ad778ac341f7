import type { GroupField } from 'payload'
import { labelOf } from './fieldLabels'
import { unchangedByRestore } from './fixed'
import { sentence, text } from './text'

/** Since when and why a claim or dossier is withdrawn in public. Written by `withdrawClaim` and the like. */
export const withdrawal: GroupField = {
  name: 'withdrawal',
  type: 'group',
  label: labelOf('withdrawal'),
  access: { create: () => false, update: () => false },
  hooks: { beforeChange: [unchangedByRestore] },
  admin: {
    condition: (data) => Boolean(data.withdrawal?.date),
    readOnly: true,
    position: 'sidebar',
  },
  fields: [text('withdrawal.date'), sentence('withdrawal.reason', { maxLength: 2000 })],
}
