import type { ClientField } from 'payload'
import { type LabelOf, leavesOf } from './leavesOf'
import { valueAt } from './valueAt'

/** Names in words for values that are stored as an id or a code. */
export type Names = {
  labelOf: LabelOf
  /** The title of a document, which is named by its collection and id (`outlets/1`). */
  titleOf: (document: string) => string
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

const idOf = (value: unknown): string => String(valueAt(value, ['id']) ?? value)

/** The documents that a field points at, as `collection/id`. None of our fields points into several collections. */
export function documentsIn(field: ClientField, value: unknown): readonly string[] {
  if (field.type === 'relationship' || field.type === 'upload')
    return listed(value).map((one) => `${String(field.relationTo)}/${idOf(one)}`)
  if (field.type !== 'array') return []
  return listed(value).flatMap((row) =>
    leavesOf(field.fields, () => '').flatMap((leaf) =>
      documentsIn(leaf.field, valueAt(row, leaf.path)),
    ),
  )
}

/** The value of a field as text: one line for each of several values, an empty line between rows. */
export function textOf(field: ClientField, value: unknown, names: Names): string {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return documentsIn(field, value).map(names.titleOf).join('\n')
    case 'select':
    case 'radio':
      return listed(value)
        .map((one) => {
          const option = field.options.find((any) => valueAt(any, ['value']) === one)
          return names.labelOf(valueAt(option, ['label']) ?? one)
        })
        .join('\n')
    case 'array': {
      const leaves = leavesOf(field.fields, () => '')
      const rows = listed(value).map((row) =>
        leaves
          .map((leaf) => textOf(leaf.field, valueAt(row, leaf.path), names))
          .filter(Boolean)
          .join('\n'),
      )
      return rows.join('\n\n')
    }
    case 'richText':
      return wordsIn(value).join('\n')
    default:
      return listed(value).map(String).join('\n')
  }
}

function wordsIn(node: unknown): readonly string[] {
  if (!(node instanceof Object)) return []
  return 'text' in node ? [String(node.text)] : Object.values(node).flatMap(wordsIn)
}
