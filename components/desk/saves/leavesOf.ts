import type { ClientField } from 'payload'

/** A field that a person fills in, with its label after those of its groups. */
export type Leaf = { path: readonly string[]; label: string; field: ClientField }

/** A label of the configuration in the person's language. */
export type LabelOf = (label: unknown) => string

const isForPeople = ({ admin }: ClientField): boolean =>
  !(admin && (('hidden' in admin && admin.hidden) || ('readOnly' in admin && admin.readOnly)))

/** The fields of a form that people fill in, in order. */
export function leavesOf(
  fields: readonly ClientField[],
  labelOf: LabelOf,
  within: Pick<Leaf, 'path' | 'label'> = { path: [], label: '' },
): readonly Leaf[] {
  return fields.filter(isForPeople).flatMap((field): readonly Leaf[] => {
    if (field.type === 'ui' || field.type === 'join') return []
    if (!('name' in field) || !field.name)
      return 'fields' in field ? leavesOf(field.fields, labelOf, within) : []
    const own = 'label' in field ? labelOf(field.label) : ''
    const label = [within.label, own].filter(Boolean).join(' – ')
    const path = [...within.path, field.name]
    return field.type === 'group'
      ? leavesOf(field.fields, labelOf, { path, label })
      : [{ path, label, field }]
  })
}
