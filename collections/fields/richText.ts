import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import {
  deepMergeSimple,
  type FieldAffectingData,
  type RichTextAdapter,
  type RichTextAdapterProvider,
  type TextFieldSingleValidation,
} from 'payload'
import { refused } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'
import { fromLexical } from '@/domain/richText/fromLexical'
import { isLinkAddress } from '@/domain/richText/isLinkAddress'
import { type BothLanguages, inBoth } from '@/locales/inBoth'
import { payloadWords } from '@/locales/payloadWords'
import { addressAnswer, cutAddress } from './addressAnswer'
import { DeskEditorFeature } from './DeskEditorFeature'
import { validationAnswer } from './validationAnswer'

const isOffered = ({ name }: FieldAffectingData): boolean => name !== 'newTab'

const validateAddress: TextFieldSingleValidation = (value, { req }) =>
  addressAnswer(req, value ?? '', isLinkAddress)

/** The field of a link's address. Payload's own hook would write an address that it does not know as `%`-escapes. */
const checkAddress = (field: FieldAffectingData): FieldAffectingData =>
  field.type === 'text' && field.name === 'url' && !field.hasMany
    ? { ...field, hooks: { beforeChange: [cutAddress] }, validate: validateAddress }
    : field

const ofLinks: ReadonlySet<ReasonCode> = new Set([
  'rich-text-link-address',
  'rich-text-link-characters',
  'rich-text-link-internal',
  'rich-text-link-password',
])

/** Refuses addresses of links when a text is saved, with the words of the link. The rest waits for the submission. */
const validateLinks: RichTextAdapter['validate'] = (state, { req }) => {
  const parsed = state ? fromLexical(state) : null
  const reasons = parsed && !parsed.ok ? parsed.reasons.filter(({ code }) => ofLinks.has(code)) : []
  return reasons.length === 0 || validationAnswer(req, refused(...reasons))
}

/**
 * The fields of a link in both languages: Payload would translate its own labels once, for whoever opens a form first.
 */
const labels: Readonly<Record<string, BothLanguages>> = {
  text: inBoth((language) => payloadWords[language].fields.textToDisplay),
  url: inBoth((language) => payloadWords[language].fields.enterURL),
}

const inBothLanguages = <Each extends object>(field: Each): Each => {
  const label = 'name' in field && labels[String(field.name)]
  return label ? Object.assign({}, field, { label }) : field
}

/** There is one kind of link: nobody is asked which. */
const withoutChoice = <Each extends object>(field: Each): Each =>
  'name' in field && field.name === 'linkType'
    ? Object.assign({}, field, { admin: { hidden: true } })
    : field

const editor = lexicalEditor({
  // Handles for blocks, which this editor does not have; their names are English only.
  admin: {
    hideAddBlockButton: true,
    hideDraggableBlockElement: true,
    hideGutter: true,
    hideInsertParagraphAtEnd: true,
  },
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields.filter(isOffered).map(checkAddress).map(withoutChoice).map(inBothLanguages),
    }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    DeskEditorFeature(),
  ],
})

/**
 * The small set of features that introductions and responses have (docs/contracts/rich-text.md). Each editor puts its
 * own words over all that are there: ours follow.
 */
export const smallEditor: RichTextAdapterProvider = async (place) => {
  const adapter = await editor(place)
  const { i18n } = place.config
  i18n.translations = deepMergeSimple(i18n.translations, payloadWords)
  return { ...adapter, validate: validateLinks }
}
