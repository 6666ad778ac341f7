import { deepestList } from '@/domain/richText/deepestList'
import type { List, ListItem, Paragraph } from '@/domain/richText/RichText'
import { inlinesOf } from './parseInlines'

/** `number` is null in a bulleted list. */
type Bullet = { depth: number; number: number | null; text: string }

/** Whether the line is written as an item of a list: "- " or "1. ", two spaces further in for each level. */
export function isBullet(line: string): boolean {
  return bulletOf(line) !== null
}

/**
 * The lists that consecutive lines are, or null where they are not written exactly as an export writes lists:
 * a number out of order in a nested list, or a level left out. They stay paragraphs then.
 */
export function listsOf(lines: readonly string[]): readonly List[] | null {
  const bullets = lines.map(bulletOf).filter((bullet) => bullet !== null)
  const lists: List[] = []
  let at = 0
  while (at < bullets.length) {
    const read = readList(bullets, at, 0)
    if (read === null) return null
    lists.push(read.list)
    at = read.end
  }
  return lists
}

function readList(
  bullets: readonly Bullet[],
  start: number,
  depth: number,
): { list: List; end: number } | null {
  const first = bullets[start]
  if (first?.depth !== depth) return null
  const items: ListItem[] = []
  let end = start
  for (let next = bullets[end]; next !== undefined && follows(next, first, items.length); ) {
    const children = inlinesOf(next.text)
    const paragraph: Paragraph = { type: 'paragraph', children }
    const isNested = (bullets[end + 1]?.depth ?? 0) > depth
    const nested = isNested ? readList(bullets, end + 1, depth + 1) : null
    if (isNested && nested === null) return null
    items.push({
      type: 'listItem',
      children: nested === null ? [paragraph] : [paragraph, nested.list],
    })
    end = nested?.end ?? end + 1
    next = bullets[end]
  }
  const hasSecondList = depth > 0 && bullets[end]?.depth === depth
  if (hasSecondList) return null
  const { number } = first
  return { list: { type: 'list', ordered: number !== null, start: number, children: items }, end }
}

function follows(bullet: Bullet, first: Bullet, index: number): boolean {
  const number = first.number === null ? null : first.number + index
  return bullet.depth === first.depth && bullet.number === number
}

function bulletOf(line: string): Bullet | null {
  const found = /^(?<indent>(?: {2})*)(?:- |(?<number>0|[1-9]\d{0,2})\. )(?<text>\S.*)$/.exec(line)
  const { indent = '', number, text = '' } = found?.groups ?? {}
  const depth = indent.length / 2
  if (found === null || depth >= deepestList) return null
  return { depth, number: number === undefined ? null : Number(number), text: text.trimEnd() }
}
