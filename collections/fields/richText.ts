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
import { fieldWords } from '@/locales/fieldWords'
import { inBoth } from '@/locales/inBoth'
import { DeskEditorFeature } from './DeskEditorFeature'

/** The small set of features that introductions and responses have (docs/contracts/rich-text.md). */
export const smallEditor = lexicalEditor({
  // Handles for blocks, which this editor does not have; their names are English only.
  admin: {
    hideAddBlockButton: true,
    hideDraggableBlockElement: true,
    hideGutter: true,
    hideInsertParagraphAtEnd: true,
    placeholder: inBoth((language) => fieldWords(language).richText.placeholder),
  },
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields.filter((field) => !('name' in field && field.name === 'newTab')),
    }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    DeskEditorFeature(),
  ],
})
