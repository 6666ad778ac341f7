import type { ActFilter } from '@/desk/history/filterActs'
import type { HistoryAct } from '@/desk/history/readHistory'
import { actVerbs } from '@/domain/act/Act'
import { understatedReason } from '@/domain/comparison/isUnderstated'
import type { Language } from '@/domain/Language'
import { momentWords } from '@/domain/schedule/momentWords'
import type { HistoryWords } from '@/locales/fr/history'
import { historyWords } from '@/locales/historyWords'

type Props = {
  acts: readonly HistoryAct[]
  all: readonly HistoryAct[]
  filter: ActFilter
  /** The address of the same acts as CSV. */
  csv: string
  zone: string
  language: Language
}

/** The acts on a dossier, with filters and an export. Works without script. */
export function ActsTable({ acts, all, filter, csv, zone, language }: Props) {
  const words = historyWords(language)
  const verbs = actVerbs.filter((verb) => all.some((act) => act.verb === verb))
  const people = [...new Set(all.flatMap(({ actor }) => actor ?? []))].toSorted()
  const query = new URLSearchParams(filter)
  return (
    <>
      <form className="history__filter" method="get">
        <label className="desk-field">
          <span>{words.verb}</span>
          <select name="verb" defaultValue={filter.verb}>
            <option value="">{words.all}</option>
            {verbs.map((verb) => (
              <option key={verb} value={verb}>
                {words.verbs[verb]}
              </option>
            ))}
          </select>
        </label>
        <label className="desk-field">
          <span>{words.actor}</span>
          <select name="actor" defaultValue={filter.actor}>
            <option value="">{words.everybody}</option>
            {people.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <button type="submit" className="btn btn--style-secondary btn--size-medium">
          {words.filter}
        </button>
        <a href={`${csv}?${query}`}>{words.export}</a>
      </form>
      {acts.length === 0 ? (
        <p className="outline__hint">{words.noActs}</p>
      ) : (
        <div className="history__scroll">
          <table className="history__acts">
            <thead>
              <tr>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.said}</th>
                <th scope="col">{words.on}</th>
              </tr>
            </thead>
            <tbody>
              {acts.map((act) => (
                <tr key={act.sequence} id={`act-${act.sequence}`}>
                  <td>{act.sequence}</td>
                  <td>{momentWords(act.at, zone, language)}</td>
                  <td>{act.actor ?? words.byItself}</td>
                  <td>
                    <a href={`/admin/update/${act.update}`}>{words.verbs[act.verb]}</a>
                  </td>
                  <td>{tellSaid(act, (at) => momentWords(at, zone, language), words)}</td>
                  <td>
                    <code className="update__digest" title={act.digest ?? ''}>
                      {act.digest?.slice(0, 12)}
                    </code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

/** The words given with an act. An address or a time in the record is described in words. */
function tellSaid(
  { verb, reason, comment, despite, takenUp }: HistoryAct,
  moment: (at: string) => string,
  words: HistoryWords,
): string {
  const told = () => {
    if (reason === null) return null
    if (verb === 'takeUpUpdate') return takenUp && words.updateOf(moment(takenUp))
    if (verb === 'submitUpdate') return reason === understatedReason ? words.understated : reason
    if (verb === 'scheduleUpdate') return words.dueAt(moment(reason))
    return verb === 'publishUpdate' ? words.wasDue(moment(reason)) : reason
  }
  return [told(), comment, despite.length > 0 && words.despite(despite.join(', '))]
    .filter(Boolean)
    .join(' ')
}
