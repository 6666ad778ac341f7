import type { Block, Inline, Paragraph, RichText } from '@/domain/richText/RichText'
import type { SourceSpan } from '../source/SourceSpan'
import { isBullet, listsOf } from './nestItems'
import { inlinesOf } from './parseInlines'

type Group = readonly SourceSpan[]

/** An introduction: a paragraph for each block of lines, or one list or quotation where it is. */
export function introductionOf(groups: readonly Group[]): RichText {
  return {
    type: 'root',
    children: groups.flatMap((group): readonly Block[] => {
      const lines = group.map(({ text }) => text.trimEnd())
      const lists = lines.every(isBullet) ? listsOf(lines) : null
      if (lists?.length === 1) return lists
      const [line, ...more] = lines
      return line !== undefined && more.length === 0 ? [lineBlock(line)] : [brokenParagraph(lines)]
    }),
  }
}

/**
 * A response: a paragraph for each line, with runs of items as lists. What stands on the line of the mark is a
 * paragraph, whatever it begins with.
 */
export function responseOf(groups: readonly Group[], marks: readonly SourceSpan[]): RichText {
  const marked = new Set(marks.map(({ line }) => line))
  const children: Block[] = []
  let run: string[] = []
  const endRun = () => {
    const blocks: readonly Block[] = listsOf(run) ?? run.map(paragraph)
    for (const block of blocks) children.push(block)
    run = []
  }
  for (const { text, line } of groups.flat()) {
    const isItem = !marked.has(line) && isBullet(text.trimEnd())
    if (isItem) {
      run.push(text.trimEnd())
    } else {
      endRun()
      children.push(marked.has(line) ? paragraph(text) : lineBlock(text))
    }
  }
  endRun()
  return { type: 'root', children }
}

function lineBlock(line: string): Block {
  const quoted = /^> (\S.*)$/.exec(line.trimEnd())?.[1]
  if (quoted === undefined) return paragraph(line)
  return { type: 'blockquote', children: [paragraph(quoted)] }
}

function paragraph(line: string): Paragraph {
  return { type: 'paragraph', children: inlinesOf(line.trim()) }
}

function brokenParagraph(lines: readonly string[]): Paragraph {
  const children = lines.flatMap((line, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' as const }]),
    ...inlinesOf(line.trim()),
  ])
  return { type: 'paragraph', children }
}
