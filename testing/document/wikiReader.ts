import type { FormatReader } from '@/importer/source/FormatReader'
import { makeSource, type ParsedBlock, type ParsedRun } from '@/importer/source/makeSource'
import type { BlockKind } from '@/importer/source/SourceDocument'
import type { Formatting } from '@/importer/source/SourceSpan'

/**
 * A reader of a second format, which only tests have: a little of MediaWiki's markup. Its numbers are not in
 * the text, its links and emphasis are in the markup, and its comments are not content.
 */
export const wikiReader: FormatReader = {
  accept: '.wiki',
  recognises: (bytes) => new TextDecoder().decode(bytes.subarray(0, 2)) === '= ',
  parse: (bytes) => ({
    source: makeSource(blocksOf(new TextDecoder().decode(bytes))),
    messages: [],
  }),
}

const unformatted: Formatting = { emphasis: false, strong: false, link: null }

type Point = { line: number; column: number; offset: number }

function blocksOf(file: string): readonly ParsedBlock[] {
  const numbers: number[] = []
  let offset = 0
  return file.split('\n').flatMap((line, index) => {
    const start = { line: index + 1, column: 1, offset }
    offset += line.length + 1
    if (line.startsWith('<!--')) return []
    const [, marks = '', words = ''] = /^([=#*:]*) *(.*?)(?: =+)?$/.exec(line) ?? []
    const lines = linesOf(words, forward(start, line.indexOf(words, marks.length)))
    return { ...kindOf(marks, numbers), lines }
  })
}

/** `numbers` are the last ones of the lists that are open, by level. */
function kindOf(marks: string, numbers: number[]): BlockKind {
  const level = marks.length - 1
  numbers.length = Math.min(numbers.length, level + 1)
  if (marks.startsWith('=')) return { kind: 'heading', level: marks.length }
  if (marks.startsWith(':')) return { kind: 'quotation' }
  if (marks === '') return { kind: 'paragraph' }
  numbers[level] = (numbers[level] ?? 0) + 1
  return { kind: 'item', level, number: marks.endsWith('#') ? numbers[level] : null }
}

function linesOf(words: string, start: Point): readonly (readonly ParsedRun[])[] {
  let at = 0
  return words.split('<br>').map((line) => {
    const from = forward(start, at)
    at += line.length + '<br>'.length
    return runsOf(line, from, unformatted)
  })
}

const markup =
  /\[(?<link>https?:\S+) (?<words>[^\]]+)\]|'''(?<strong>.+?)'''(?!')|''(?<emphasis>.+?)''(?!')/g

function runsOf(text: string, start: Point, outer: Formatting): readonly ParsedRun[] {
  const runs: ParsedRun[] = []
  let at = 0
  const addText = (to: number) => {
    const origin = { start: forward(start, at), end: forward(start, to) }
    if (to > at) runs.push({ ...outer, text: text.slice(at, to), origin })
  }
  for (const found of text.matchAll(markup)) {
    const { link, words, strong, emphasis } = found.groups ?? {}
    addText(found.index)
    const inner = {
      emphasis: outer.emphasis || emphasis !== undefined,
      strong: outer.strong || strong !== undefined,
      link: link ?? outer.link,
    }
    const content = words ?? strong ?? emphasis ?? ''
    const place = forward(start, found.index + found[0].lastIndexOf(content))
    runs.push(...runsOf(content, place, inner))
    at = found.index + found[0].length
  }
  addText(text.length)
  return runs
}

function forward({ line, column, offset }: Point, characters: number): Point {
  return { line, column: column + characters, offset: offset + characters }
}
