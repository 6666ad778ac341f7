import type { Ledger } from './Ledger'

/** What a campaign of faults did to a press room: what was acknowledged meanwhile, and a line for each fault found. */
export type Outcome = { ledgers: readonly Ledger[]; faults: readonly string[] }

/** One line: how much of what was acknowledged, and how much was refused. */
export function describeOutcome({ ledgers, faults }: Outcome): string {
  const sum = (count: (ledger: Ledger) => number) =>
    ledgers.reduce((total, ledger) => total + count(ledger), 0)
  const edits = ledgers.at(-1)?.edited.times ?? 0
  const counts = [
    `${sum(({ outlets }) => outlets.length)} outlets`,
    `${edits} edits`,
    `${sum(({ dossiers }) => dossiers.length)} imports`,
    `${sum(({ uploads }) => uploads.length)} uploads`,
    `${sum(({ editions }) => editions.length)} publications`,
  ]
  return `acknowledged ${counts.join(', ')}; refused ${sum(({ refused }) => refused)}; faults ${faults.length}`
}
