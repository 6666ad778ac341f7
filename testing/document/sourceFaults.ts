import type { SourceDocument } from '@/importer/source/SourceDocument'
import type { SourceSpan } from '@/importer/source/SourceSpan'

/** What a reader of a format has done wrong with the ids of characters; none where its document is sound. */
export function sourceFaults({ text, blocks }: SourceDocument): readonly string[] {
  const faults: string[] = []
  const outside = (from: number, to: number) => {
    const between = text.slice(from, to)
    if (/\S/.test(between)) faults.push(`in no block: ${between.trim()}`)
    return between
  }
  let end = 0
  blocks.forEach(({ lines }, index) => {
    if (lines.length === 0) faults.push(`block ${index} has no line`)
    lines.forEach((line, at) => {
      if (line.text !== text.slice(line.start, line.start + line.text.length))
        faults.push(`the ids are not those of: ${line.text}`)
      if (line.start < end) faults.push(`twice, or out of order: ${line.text}`)
      if (line.text.includes('\n')) faults.push(`two lines in one: ${line.text}`)
      if (line.text.trim() === '') faults.push(`blank: the line at ${line.start}`)
      const feeds = outside(end, line.start).replace(/[^\n]/g, '').length
      const isFirst = index === 0 && at === 0
      if (!isFirst && (at === 0 ? feeds < 2 : feeds !== 1))
        faults.push(`${feeds} line feeds before: ${line.text}`)
      faults.push(...runFaults(line))
      end = line.start + line.text.length
    })
  })
  outside(end, text.length)
  return faults
}

function runFaults({ text, start, runs }: SourceSpan): readonly string[] {
  if (runs.length === 0) return []
  const ends = [start, ...runs.map((run) => run.end)]
  const isWhole =
    ends.at(-1) === start + text.length && runs.every((run, index) => run.start === ends[index])
  return isWhole ? [] : [`the runs do not cover: ${text}`]
}
