import { displayDay } from '@/components/date/displayDay'
import type { Language } from '@/domain/Language'
import { deskWords } from '@/locales/deskWords'
import { updateWords } from '@/locales/updateWords'
import type { ToldUpdate } from './tellUpdate'

/** What is known of an update: who wrote in it, what it says of itself, what it needs and what has come of that. */
export function UpdateFacts({ update, language }: { update: ToldUpdate; language: Language }) {
  const words = updateWords(language)
  const { list } = deskWords(language)
  const { schedule, glass, needs, missing, candidate } = update
  const isFrozen = update.state !== 'open' && candidate !== null
  return (
    <>
      {glass && <p className="desk-notice">{words.glass[glass]}</p>}
      {schedule && (
        <div className="desk-notice">
          <p>{words.due(schedule.words)}</p>
          {schedule.failures > 0 && (
            <p>
              {words.failed(schedule.failures)} {schedule.failure.join(' ')}
              {schedule.isGivenUp && ` ${words.gaveUp}`}
            </p>
          )}
        </div>
      )}
      {update.toComplete.length > 0 && (
        <div className="desk-notice">
          <p>{words.toComplete}</p>
          <ul>
            {update.toComplete.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <dl className="update__facts">
        <dt>{words.since}</dt>
        <dd>{displayDay(update.since, language, update.zone)}</dd>
        <dt>{words.contributors}</dt>
        <dd>
          {update.contributors.length > 0
            ? list(update.contributors.map(({ name }) => name))
            : words.nobodyYet}
        </dd>
        <dt>{words.classLabel}</dt>
        <dd>
          {update.class ? words.class[update.class] : words.classUnsaid}
          {update.proposedClass && update.proposedClass !== update.class && (
            <small> ({words.classProposed[update.proposedClass]})</small>
          )}
        </dd>
        <dt>{words.note}</dt>
        <dd lang={update.dossier.language}>{update.note || words.noteUnsaid}</dd>
        {isFrozen && (
          <>
            <dt>{words.approvals}</dt>
            <dd>
              {needs.length === 0 ? (
                words.noneNeeded
              ) : (
                <ul>
                  {needs.map((need) => {
                    const left = missing.find(({ roles }) => roles.join() === need.roles.join())
                    const roles = words.or(need.roles.map((role) => words.roles[role]))
                    return (
                      <li key={need.roles.join()}>
                        {words.need(need.count, roles)}{' '}
                        <small>{left ? words.missing(left.count) : words.complete}</small>
                      </li>
                    )
                  })}
                </ul>
              )}
            </dd>
            <dt>{words.digest}</dt>
            <dd>
              <code className="update__digest">{candidate}</code>{' '}
              <small>{words.submission(update.submission)}</small>
            </dd>
          </>
        )}
      </dl>
    </>
  )
}
