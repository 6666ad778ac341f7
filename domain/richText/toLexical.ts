import { inlinesToLexical } from './inlinesToLexical'
import type { LexicalBlock, LexicalInline, LexicalState, LexicalText } from './LexicalState'
import { listToLexical } from './listToLexical'
import type { Block, RichText } from './RichText'

/** Converts rich text to the editor's state. `fromLexical` returns its canonical form again, see `normalise`. */
export function toLexical(text: RichText): LexicalState {
  return {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: text.children.map(blockToLexical),
    },
  }
}

const isLexicalText = (inline: LexicalInline): inline is LexicalText =>
  inline.type === 'text' || inline.type === 'tab'

function blockToLexical(block: Block): LexicalBlock {
  const element = { version: 1, direction: null, format: '', indent: 0 } as const
  switch (block.type) {
    case 'list':
      return listToLexical(block, 0)
    case 'blockquote':
      return { type: 'quote', ...element, children: inlinesToLexical(block.children[0].children) }
    case 'paragraph': {
      const children = inlinesToLexical(block.children)
      const first = children.find(isLexicalText)
      const textFormat = first?.format ?? 0
      return { type: 'paragraph', ...element, children, textFormat, textStyle: '' }
    }
  }
}
