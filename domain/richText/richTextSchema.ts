import { z } from 'zod'
import { deepestList } from './deepestList'
import { isLinkAddress } from './isLinkAddress'
import type { List, RichText } from './RichText'

/**
 * The shape of rich text as kept in parts, nothing more and nothing less. It asks for the shape only, not for
 * the merging that `normalise` does, so that what was published stays readable.
 */
const text = z.strictObject({
  type: z.literal('text'),
  value: z.string().regex(/^[^\n]+$/u),
})
const emphasis = z.strictObject({ type: z.literal('emphasis'), children: z.array(text).min(1) })
const strong = z.strictObject({
  type: z.literal('strong'),
  children: z.array(z.discriminatedUnion('type', [text, emphasis])).min(1),
})
const lineBreak = z.strictObject({ type: z.literal('break') })
const link = z.strictObject({
  type: z.literal('link'),
  url: z.string().refine(isLinkAddress),
  children: z.array(z.discriminatedUnion('type', [text, emphasis, strong, lineBreak])).min(1),
})
const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  children: z.array(z.discriminatedUnion('type', [text, emphasis, strong, lineBreak, link])),
})
const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  children: z.tuple([paragraph]),
})

const listOf = (levels: number): z.ZodType<List> =>
  z
    .strictObject({
      type: z.literal('list'),
      ordered: z.boolean(),
      start: z.int().nonnegative().nullable(),
      children: z
        .array(z.strictObject({ type: z.literal('listItem'), children: itemOf(levels) }))
        .min(1),
    })
    .refine((list) => list.ordered === (list.start !== null))

const itemOf = (levels: number) =>
  levels === 1
    ? z.tuple([paragraph])
    : z.union([z.tuple([paragraph]), z.tuple([paragraph, listOf(levels - 1)])])

export const richTextSchema: z.ZodType<RichText> = z.strictObject({
  type: z.literal('root'),
  children: z.array(z.union([paragraph, listOf(deepestList), blockquote])),
})
