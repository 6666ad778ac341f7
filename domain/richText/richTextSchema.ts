import { z } from 'zod'
import { deepestList } from './deepestList'
import { isLinkAddress } from './isLinkAddress'
import type { List, RichText } from './RichText'

/**
 * The shape of rich text as kept in parts, nothing more and nothing less. It asks for the shape only, not for
 * the merging that `normalise` does, so that what was published stays readable.
 */
const text = z
  .strictObject({
    type: z.literal('text'),
    value: z.string().regex(/^[^\n]+$/u),
  })
  .meta({ id: 'Text' })
const emphasis = z
  .strictObject({ type: z.literal('emphasis'), children: z.array(text).min(1) })
  .meta({ id: 'Emphasis' })
const strong = z
  .strictObject({
    type: z.literal('strong'),
    children: z.array(z.discriminatedUnion('type', [text, emphasis])).min(1),
  })
  .meta({ id: 'Strong' })
const lineBreak = z.strictObject({ type: z.literal('break') }).meta({ id: 'Break' })
const link = z
  .strictObject({
    type: z.literal('link'),
    url: z.string().refine(isLinkAddress),
    children: z.array(z.discriminatedUnion('type', [text, emphasis, strong, lineBreak])).min(1),
  })
  .meta({ id: 'Link', description: 'Its address is absolute: http, https or mailto.' })
const paragraph = z
  .strictObject({
    type: z.literal('paragraph'),
    children: z.array(z.discriminatedUnion('type', [text, emphasis, strong, lineBreak, link])),
  })
  .meta({ id: 'Paragraph' })
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
    .meta({ id: `List${levels}`, description: `A list, with lists in it to ${levels} levels.` })

const itemOf = (levels: number) =>
  levels === 1
    ? z.tuple([paragraph])
    : z.union([z.tuple([paragraph]), z.tuple([paragraph, listOf(levels - 1)])])

export const richTextSchema: z.ZodType<RichText> = z
  .strictObject({
    type: z.literal('root'),
    children: z.array(z.union([paragraph, listOf(deepestList), blockquote])),
  })
  .meta({ id: 'RichText', description: 'A closed subset of mdast.' })
