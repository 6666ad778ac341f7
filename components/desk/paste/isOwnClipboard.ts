import { z } from 'zod'
import { fromLexical } from '@/domain/richText/fromLexical'

const lexicalClipboard = z.object({ namespace: z.string(), nodes: z.array(z.unknown()) })
const blockTypes: ReadonlySet<unknown> = new Set(['paragraph', 'quote', 'list'])

type Clipboard = { getData: (type: string) => string }

/**
 * Whether the clipboard has content that an editor of this namespace copied, and all of it can be published. The
 * editor then inserts it as it was.
 */
export function isOwnClipboard(clipboard: Clipboard, namespace: string): boolean {
  const text = clipboard.getData('application/x-lexical-editor')
  if (text === '') return false
  const parsed = lexicalClipboard.safeParse(parseJson(text))
  if (!parsed.success || parsed.data.namespace !== namespace) return false
  const { nodes } = parsed.data
  // A selection within one line has the content of the line only.
  const isLine = !nodes.some(
    (node) => node instanceof Object && blockTypes.has(Reflect.get(node, 'type')),
  )
  const children = isLine ? [{ type: 'paragraph', children: nodes }] : nodes
  return fromLexical({ root: { type: 'root', children } }).ok
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
