import edtf, { parse } from 'edtf'

const longest = 60
const types = ['Date', 'Year', 'Season', 'Interval', 'List', 'Set'] as const

/**
 * Whether the text is an EDTF date (ISO 8601-2, levels 0 to 2). Decades ("201") and centuries ("20") are refused:
 * usually they are a year that is not fully typed yet.
 */
export function isEdtf(text: string): boolean {
  if (text.length > longest) return false
  try {
    edtf(parse(text, { types }))
  } catch {
    return false
  }
  return leapDays(text).every((day) => edtf(day).edtf === day)
}

/** The library accepts 29 February in any year and moves it to 1 March. */
function leapDays(text: string): readonly string[] {
  return text.replace(/[?~%]/g, '').match(/-?\d{4}-02-29/g) ?? []
}
