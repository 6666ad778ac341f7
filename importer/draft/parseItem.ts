import { deepestList } from '@/domain/richText/deepestList'
import type { Item } from './nestItems'
import { parseInlines } from './parseInlines'

/** The item that a line of plain text is: "- " or "1. ", after two spaces for each level. Null for others. */
export function parseItem(line: string): Item | null {
  const found = /^(?<indent>(?: {2})*)(?:- |(?<number>0|[1-9]\d{0,2})\. )(?<text>\S.*)$/.exec(line)
  const { indent = '', number, text = '' } = found?.groups ?? {}
  const depth = indent.length / 2
  if (found === null || depth >= deepestList) return null
  return {
    depth,
    number: number === undefined ? null : Number(number),
    children: parseInlines(text.trimEnd()),
  }
}
