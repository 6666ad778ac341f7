import type { Line } from '@/domain/comparison/lines/Line'
import type { Stretch } from '@/domain/comparison/lines/Stretch'
import { groupNeighbours } from '@/domain/richText/groupNeighbours'
import { normalise } from '@/domain/richText/normalise'
import type {
  Block,
  Emphasis,
  Inline,
  List,
  ListItem,
  Paragraph,
  RichText,
  Run,
  Text,
} from '@/domain/richText/RichText'

/** Rich text put together again from its lines, in canonical form: the reverse of `linesOf`. */
export function richTextOfLines(lines: readonly Line[]): RichText {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line?.layout.is === 'item') {
      const [list, end] = listAt(lines, at, line.layout)
      blocks.push(list)
      at = end
    } else if (line) {
      const paragraph = paragraphOf(line)
      blocks.push(
        line.layout.is === 'paragraph' ? paragraph : { type: 'blockquote', children: [paragraph] },
      )
      at += 1
    }
  }
  return normalise({ type: 'root', children: blocks })
}

type Item = { depth: number; number: number | null }

function listAt(lines: readonly Line[], start: number, first: Item): [list: List, end: number] {
  const items: ListItem[] = []
  let at = start
  for (let line = lines[at]; line; line = lines[at]) {
    const { layout } = line
    if (layout.is !== 'item' || layout.depth !== first.depth || (layout.opens && at > start)) break
    const next = lines[at + 1]
    at += 1
    if (next?.layout.is === 'item' && next.layout.depth > first.depth) {
      const [nested, end] = listAt(lines, at, next.layout)
      items.push({ type: 'listItem', children: [paragraphOf(line), nested] })
      at = end
    } else items.push({ type: 'listItem', children: [paragraphOf(line)] })
  }
  const ordered = first.number !== null
  return [{ type: 'list', ordered, start: first.number, children: items }, at]
}

const paragraphOf = ({ stretches }: Line): Paragraph => ({
  type: 'paragraph',
  children: groupNeighbours(stretches, ({ marks }) => marks.link ?? false).flatMap(
    (group): readonly Inline[] => {
      const url = group[0]?.marks.link ?? null
      const children = group.map(runOf)
      return url === null ? children : [{ type: 'link', url, children }]
    },
  ),
})

function runOf({ text, marks: { strong, emphasis } }: Stretch): Run {
  const own: Text = { type: 'text', value: text }
  const inner: Text | Emphasis = emphasis ? { type: 'emphasis', children: [own] } : own
  return strong ? { type: 'strong', children: [inner] } : inner
}
