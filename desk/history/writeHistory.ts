import { stringify } from 'csv-stringify/sync'
import type { Language } from '@/domain/Language'
import { historyWords } from '@/locales/historyWords'
import type { HistoryAct } from './readHistory'

/**
 * Acts as CSV (RFC 4180), one per line after a heading line, in one language. The first column is the number of the
 * act in the whole press room; times are ISO 8601 in UTC. Cells that a spreadsheet would run as a formula are
 * escaped.
 */
export function writeHistory(acts: readonly HistoryAct[], language: Language): string {
  const words = historyWords(language)
  const told = acts.map(({ verb, actor, comment, despite, ...act }) => ({
    ...act,
    comment: [comment, ...(despite.length > 0 ? [words.despite(despite.join(', '))] : [])]
      .filter(Boolean)
      .join(' '),
    verb: words.verbs[verb],
    actor: actor ?? words.byItself,
  }))
  return stringify(told, {
    header: true,
    columns: [
      { key: 'sequence', header: words.number },
      { key: 'at', header: words.when },
      { key: 'actor', header: words.who },
      { key: 'verb', header: words.what },
      { key: 'update', header: words.update },
      { key: 'digest', header: words.on },
      { key: 'reason', header: words.reason },
      { key: 'comment', header: words.comment },
      { key: 'id', header: words.actDigest },
    ],
    record_delimiter: 'windows',
    escape_formulas: true,
    bom: true,
  })
}
