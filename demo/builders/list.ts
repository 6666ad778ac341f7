import type { List } from '@/domain/richText/RichText'
import { paragraph } from './paragraph'

/** A bulleted list of one plain paragraph each. */
export const list = (...items: readonly string[]): List => ({
  type: 'list',
  ordered: false,
  start: null,
  children: items.map((item) => ({ type: 'listItem', children: [paragraph(item)] })),
})
