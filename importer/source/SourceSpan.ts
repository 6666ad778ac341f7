import type { Position } from 'unist'

/**
 * Consecutive characters of one line of a source. `start` is the id of the first one: its offset in the text
 * of the `SourceDocument`, in UTF-16 units. `line` is where the file has it, counted from 1, for messages.
 * Fields and marks of structure are spans, so that the characters they take can be counted.
 *
 * `runs` are those of the whole line that the span is cut from: they cover it without gap, in order. They are
 * empty in a format that has no formatting.
 */
export type SourceSpan = {
  text: string
  start: number
  line: number
  runs: readonly SourceRun[]
}

/**
 * Characters with one formatting, from the id `start` up to but not including `end`. `link` is an address.
 * `origin` is where the file has them, as its parser gives it (https://github.com/syntax-tree/unist#position).
 */
export type SourceRun = Formatting & { start: number; end: number; origin: Position }

export type Formatting = { emphasis: boolean; strong: boolean; link: string | null }

/** The part of a span from its character `from` up to but not including `to`. */
export function cut(span: SourceSpan, from: number, to = span.text.length): SourceSpan {
  const { start, line, runs } = span
  return { text: span.text.slice(from, to), start: start + from, line, runs }
}

/** The span without blanks around it. */
export function trimmed(span: SourceSpan): SourceSpan {
  const from = span.text.length - span.text.trimStart().length
  return cut(span, from, Math.max(from, span.text.trimEnd().length))
}

/** Whether a span has only white space. */
export function isBlank(span: SourceSpan): boolean {
  return span.text.trim() === ''
}

/** The parts of a span that differ in formatting, in order; one part in a format that has none. */
export function formattedParts(span: SourceSpan): readonly (Formatting & { text: string })[] {
  if (span.runs.length === 0) {
    return [{ text: span.text, emphasis: false, strong: false, link: null }]
  }
  return runsIn(span).map(({ start, end, emphasis, strong, link }) => ({
    text: span.text.slice(Math.max(0, start - span.start), end - span.start),
    emphasis,
    strong,
    link,
  }))
}

/** The addresses that the format itself links from the span, each once. */
export function linksOf(span: SourceSpan): readonly string[] {
  return [...new Set(runsIn(span).flatMap(({ link }) => (link === null ? [] : [link])))]
}

/** The runs of which the span has at least one character. */
function runsIn({ text, start, runs }: SourceSpan): readonly SourceRun[] {
  return runs.filter((run) => run.start < start + text.length && run.end > start)
}
