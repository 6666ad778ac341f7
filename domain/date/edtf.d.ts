/** What we use of `edtf`, which comes without types. */
declare module 'edtf' {
  type EdtfType = 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set'

  type Parsed = { type: EdtfType; level: number }

  /** Throws where the text is not EDTF of one of the types. */
  export function parse(text: string, constraints?: { types?: readonly EdtfType[] }): Parsed

  /**
   * Throws where the text is not EDTF or an interval ends before it begins. `edtf` is the date's normal
   * form: a day that its month does not have rolls over. `min` and `max` are milliseconds since 1970, in UTC;
   * infinite where an interval is open.
   */
  export default function edtf(text: string | Parsed): { edtf: string; min: number; max: number }
}
