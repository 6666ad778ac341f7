import type { ArrayField, GroupField } from 'payload'
import {
  descriptionOf,
  type LabelKey,
  labelOf,
  labelsOf,
  nameOf,
  optionsOf,
} from '@/collections/fields/fieldLabels'
import { reviewRoles } from '@/domain/approval/ApprovalRule'
import { approvalWays } from '@/domain/approval/ruleOf'
import { choiceWords } from '@/locales/choiceWords'

const needs = (key: LabelKey): ArrayField => ({
  name: nameOf(key),
  type: 'array',
  label: labelOf(key),
  labels: labelsOf('pressRoom.approvals.need'),
  maxRows: 6,
  admin: { condition: (_, approvals) => approvals?.way === 'own' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'count',
          type: 'number',
          required: true,
          min: 1,
          max: 9,
          defaultValue: 1,
          label: labelOf('pressRoom.approvals.need.count'),
          admin: { step: 1, width: '30%' },
        },
        {
          name: 'roles',
          type: 'select',
          hasMany: true,
          required: true,
          label: labelOf('pressRoom.approvals.need.roles'),
          options: optionsOf(reviewRoles, (language) => choiceWords(language).approvalRole),
        },
      ],
    },
  ],
})

/** Who must approve what before it is published. An update has the rule that it was submitted under. */
export const approvals: GroupField = {
  name: 'approvals',
  type: 'group',
  label: labelOf('pressRoom.approvals'),
  admin: { description: descriptionOf('pressRoom.approvals') },
  fields: [
    {
      name: 'way',
      type: 'radio',
      label: false,
      options: optionsOf(approvalWays, (language) => choiceWords(language).approvalWay),
      admin: { layout: 'vertical' },
    },
    needs('pressRoom.approvals.substantive'),
    needs('pressRoom.approvals.minor'),
    {
      name: 'linksCount',
      type: 'checkbox',
      defaultValue: false,
      label: labelOf('pressRoom.approvals.linksCount'),
      admin: { description: descriptionOf('pressRoom.approvals.linksCount') },
    },
  ],
}
