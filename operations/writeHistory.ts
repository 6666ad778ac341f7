import { stringify } from 'csv-stringify/sync'
import type { HistoryAct } from './readHistory'

/**
 * Acts as CSV (RFC 4180), a line each, with a heading line; the first column counts the acts of the whole press
 * room. What a spreadsheet would take for a formula is kept from being one.
 */
export const writeHistory = (acts: readonly HistoryAct[]): string =>
  stringify([...acts], {
    header: true,
    columns: ['sequence', 'at', 'verb', 'actor', 'update', 'digest', 'reason', 'comment'],
    record_delimiter: 'windows',
    escape_formulas: true,
    bom: true,
  })
