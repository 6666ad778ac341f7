import type { HistoryAct } from './readHistory'

export type ActFilter = { verb: string; actor: string }

/** The acts of that kind, by that person; an empty string matches all. */
export const filterActs = (
  acts: readonly HistoryAct[],
  { verb, actor }: ActFilter,
): readonly HistoryAct[] =>
  acts.filter((act) => (verb === '' || act.verb === verb) && (actor === '' || act.actor === actor))
