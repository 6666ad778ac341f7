/** The part of `edtf` that we use; the package has no types. */
declare module 'edtf' {
  type EdtfType = 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set'

  type Parsed = { type: EdtfType; level: number }

  /** Throws if the text is not EDTF of one of the types. */
  export function parse(text: string, constraints?: { types?: readonly EdtfType[] }): Parsed

  /**
   * Throws if the text is not EDTF or an interval ends before it begins. `edtf` is the date's normal form: a day that
   * its month does not have rolls over. `min` and `max` are milliseconds since 1970, in UTC; infinite if an interval
   * is open.
   */
  export default function edtf(text: string | Parsed): { edtf: string; min: number; max: number }
}
