/** The words of a rich text as the editor stores it, blocks on lines of their own. Empty for any other value. */
export function lexicalText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  if ('root' in value) return lexicalText(value.root)
  if ('text' in value && typeof value.text === 'string') return value.text
  if (!('children' in value) || !Array.isArray(value.children)) return '\n'
  const text = value.children.map(lexicalText).join('')
  return isInline(value) ? text : `${text}\n`
}

const isInline = (node: object): boolean =>
  'type' in node && (node.type === 'link' || node.type === 'autolink')
