'use client'
import {
  $addUpdateTag,
  type ElementNode,
  ParagraphNode,
} from '@payloadcms/richtext-lexical/lexical'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useEffect } from 'react'

/** The tag of an update that takes off an alignment or an indent: the form must get it, though nobody typed. */
export const alignedTag = 'aligned'

const unaligned: ReadonlySet<string> = new Set(['', 'left', 'start'])

function alignLeft(node: ElementNode): void {
  if (unaligned.has(node.getFormatType())) return
  node.setFormat('')
  $addUpdateTag(alignedTag)
}

/** The indent of a list and of its items only repeats their nesting. */
function outdent(node: ElementNode): void {
  alignLeft(node)
  if (node.getIndent() === 0) return
  node.setIndent(0)
  $addUpdateTag(alignedTag)
}

/** Takes off alignments and indents, which no control of this editor sets or removes and no reader sees. */
export function AlignLeft() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    if (!editor.isEditable()) return
    const removals = [
      editor.registerNodeTransform(ParagraphNode, outdent),
      editor.registerNodeTransform(QuoteNode, outdent),
      editor.registerNodeTransform(ListNode, alignLeft),
      editor.registerNodeTransform(ListItemNode, alignLeft),
    ]
    return () => {
      for (const remove of removals) remove()
    }
  }, [editor])
  return null
}
