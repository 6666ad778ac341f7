import { z } from 'zod'
import type { Parsed } from '@/domain/Parsed'
import type { Same } from '@/domain/Same'
import { deepestList } from './deepestList'
import { isLinkAddress } from './isLinkAddress'

const textSchema = z
  .strictObject({
    type: z.literal('text'),
    value: z.string().regex(/^[^\n]+$/u),
  })
  .meta({ id: 'Text' })

/** Never empty, and without line feeds: a line feed is a break. */
export type Text = Parsed<typeof textSchema>

const emphasisSchema = z
  .strictObject({ type: z.literal('emphasis'), children: z.array(textSchema).min(1) })
  .meta({ id: 'Emphasis' })

export type Emphasis = Parsed<typeof emphasisSchema>

const strongSchema = z
  .strictObject({
    type: z.literal('strong'),
    children: z.array(z.discriminatedUnion('type', [textSchema, emphasisSchema])).min(1),
  })
  .meta({ id: 'Strong' })

export type Strong = Parsed<typeof strongSchema>

const breakSchema = z.strictObject({ type: z.literal('break') }).meta({ id: 'Break' })

export type Break = Parsed<typeof breakSchema>

const runSchemas = [textSchema, emphasisSchema, strongSchema, breakSchema] as const

/** The content that a link may have: everything except a link. */
export type Run = Text | Emphasis | Strong | Break

const linkSchema = z
  .strictObject({
    type: z.literal('link'),
    url: z.string().refine(isLinkAddress),
    children: z.array(z.discriminatedUnion('type', runSchemas)).min(1),
  })
  .meta({ id: 'Link', description: 'Its address is absolute: http, https or mailto.' })

/** `url` is absolute: http, https or mailto. */
export type Link = Parsed<typeof linkSchema>

export type Inline = Run | Link

const paragraphSchema = z
  .strictObject({
    type: z.literal('paragraph'),
    children: z.array(z.discriminatedUnion('type', [...runSchemas, linkSchema])),
  })
  .meta({ id: 'Paragraph' })

/** May be empty, because blank lines that an editor left are preserved. */
export type Paragraph = Parsed<typeof paragraphSchema>

const blockquoteSchema = z.strictObject({
  type: z.literal('blockquote'),
  children: z.tuple([paragraphSchema]),
})

/** A block quotation: exactly one paragraph each. */
export type Blockquote = Parsed<typeof blockquoteSchema>

/** `start` is the first number of an ordered list, null in a bulleted one. */
export type List = {
  type: 'list'
  ordered: boolean
  start: number | null
  children: readonly ListItem[]
}

export type ListItem = {
  type: 'listItem'
  children: readonly [Paragraph] | readonly [Paragraph, List]
}

const listSchema = (levels: number) =>
  z
    .strictObject({
      type: z.literal('list'),
      ordered: z.boolean(),
      start: z.int().nonnegative().nullable(),
      children: z
        .array(z.strictObject({ type: z.literal('listItem'), children: itemSchema(levels) }))
        .min(1),
    })
    .refine((list) => list.ordered === (list.start !== null))
    .meta({ id: `List${levels}`, description: `A list, with lists in it to ${levels} levels.` })

const plainItemSchema = z.tuple([paragraphSchema])
const nestingItemSchema = (levels: number) => z.tuple([paragraphSchema, listSchema(levels - 1)])

const itemSchema = (levels: number): z.ZodType<ListItem['children']> =>
  levels === 1 ? plainItemSchema : z.union([plainItemSchema, nestingItemSchema(levels)])

/** A recursive type cannot be derived from its schema: these two are written by hand. */
const _list: Same<Parsed<ReturnType<typeof listSchema>>, List> = true
const _item: Same<
  Parsed<typeof plainItemSchema> | Parsed<ReturnType<typeof nestingItemSchema>>,
  ListItem['children']
> = true

/** Checks the shape only and does not merge as `normalise` does, so that published text stays readable. */
export const richTextSchema = z
  .strictObject({
    type: z.literal('root'),
    children: z.array(z.union([paragraphSchema, listSchema(deepestList), blockquoteSchema])),
  })
  .meta({ id: 'RichText', description: 'A closed subset of mdast.' })

/**
 * The rich text of introductions and responses: a closed subset of mdast (github.com/syntax-tree/mdast). The same
 * words with the same marks can be written in one way only: a link is outermost, then strong, then emphasis, and a
 * break is outside of both. `docs/contracts/rich-text.md` documents it.
 */
export type RichText = Parsed<typeof richTextSchema>

export type Block = Paragraph | List | Blockquote
