import { deepestList } from './deepestList'

const most = 40

/** The first words of a Lexical node of any kind, so that an editor can find the place; '' if it has none. */
export function firstWords(node: unknown): string {
  const text = textOf(node, 3 * deepestList)
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/\s\S*$|\p{Cs}$/u, '')}…`
}

function textOf(node: unknown, levels: number): string {
  if (typeof node !== 'object' || node === null || levels === 0) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  if (!('children' in node) || !Array.isArray(node.children)) return ''
  let text = ''
  for (const child of node.children) {
    text += ` ${textOf(child, levels - 1)}`
    if (text.length > 4 * most) break
  }
  return text
}
