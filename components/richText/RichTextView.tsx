import type { Language } from '@/domain/Language'
import type { Block, Paragraph, RichText } from '@/domain/richText/RichText'
import { InlinesView } from './InlinesView'
import { ListView } from './ListView'

type Props = {
  text: RichText
  language: Language
  /** Anchor of the block at a place, counted from 1; none where blocks are not cited. */
  anchor?: (place: number) => string
}

export function RichTextView({ text, language, anchor }: Props) {
  return text.children.map((block, index) => {
    const id = anchor?.(index + 1)
    return <BlockView key={index} block={block} language={language} id={id} />
  })
}

type BlockProps = { block: Block; language: Language; id: string | undefined }

function BlockView({ block, language, id }: BlockProps) {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphView paragraph={block} language={language} id={id} />
    case 'list':
      return <ListView list={block} language={language} id={id} />
    case 'blockquote':
      return (
        <blockquote id={id}>
          <ParagraphView paragraph={block.children[0]} language={language} id={undefined} />
        </blockquote>
      )
  }
}

type ParagraphProps = { paragraph: Paragraph; language: Language; id: string | undefined }

/** An empty paragraph from the editor is counted and shows nothing. */
function ParagraphView({ paragraph, language, id }: ParagraphProps) {
  if (paragraph.children.length === 0) return null
  return (
    <p id={id}>
      <InlinesView inlines={paragraph.children} language={language} />
    </p>
  )
}
