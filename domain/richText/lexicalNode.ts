import { z } from 'zod'

/**
 * The nodes that the subset allows, as the editor writes them. Only their shape is checked here. The parsers check
 * whether a value is allowed (a format, an address), because they can report its place. Objects are strict, so that a
 * property of an unknown feature is refused and not dropped.
 */
const ignored = z.unknown().optional()
const common = { version: ignored, direction: ignored }
const element = {
  ...common,
  children: z.array(z.unknown()),
  format: z.union([z.string(), z.number()]).nullish(),
  indent: z.number().nullish(),
  textFormat: ignored,
  textStyle: ignored,
}
const text = {
  ...common,
  text: z.string(),
  format: z.union([z.int().nonnegative(), z.literal('')]).nullish(),
  style: z.string().nullish(),
  mode: ignored,
  detail: ignored,
}
const link = {
  ...element,
  id: ignored,
  fields: z.strictObject({
    linkType: z.string().nullish(),
    newTab: z.boolean().nullish(),
    url: z.string().nullish(),
    doc: ignored,
  }),
}

export const lexicalNode = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), ...element }),
  z.strictObject({ type: z.literal('quote'), ...element }),
  z.strictObject({
    type: z.literal('list'),
    ...element,
    listType: z.enum(['bullet', 'number', 'check']),
    start: z.int().nonnegative().nullish(),
    tag: ignored,
  }),
  z.strictObject({
    type: z.literal('listitem'),
    ...element,
    value: ignored,
    checked: z.boolean().nullish(),
  }),
  z.strictObject({ type: z.literal('text'), ...text }),
  z.strictObject({ type: z.literal('tab'), ...text }),
  z.strictObject({ type: z.literal('linebreak'), ...common }),
  z.strictObject({ type: z.literal('link'), ...link }),
  z.strictObject({ type: z.literal('autolink'), ...link }),
])

export type LexicalNode = z.infer<typeof lexicalNode>
export type LexicalNodeOf<Type extends LexicalNode['type']> = Extract<LexicalNode, { type: Type }>

export const lexicalRoot = z.strictObject({
  root: z.strictObject({ type: z.literal('root'), ...element }),
})
