import type { ReactNode } from 'react'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { isUnderstated } from '@/domain/comparison/isUnderstated'
import { displayDay } from '@/domain/date/displayDay'
import type { Language } from '@/domain/Language'
import { momentWords } from '@/domain/schedule/momentWords'
import { deskWords } from '@/locales/deskWords'
import { updateWords } from '@/locales/updateWords'
import type { LocalizedUpdate } from './localizeUpdate'
import { ScheduleNotice } from './ScheduleNotice'
import { shownClass } from './shownClass'
import { ToComplete } from './ToComplete'
import { Understated } from './Understated'
import { WithdrawalDay } from './WithdrawalDay'

type Props = {
  update: LocalizedUpdate
  language: Language
  /** What is missing, as what leads to the piece that it is about. */
  leadTo: (reason: DescribedReason) => ReactNode
}

/** The facts of an update: who contributed, its class and note, which approvals it needs and which it has. */
export function UpdateFacts({ update, language, leadTo }: Props) {
  const words = updateWords(language)
  const { list } = deskWords(language)
  const { schedule, glass, glassReason, mends, needs, missing, candidate } = update
  const roles: Readonly<Record<string, string>> = words.roles
  const { glassBrokenAt } = update
  const since = update.reviews.filter(({ at }) => glassBrokenAt !== null && at > glassBrokenAt)
  const isFrozen = update.state !== 'open' && candidate !== null
  const isFirst = update.edition === 1
  const isShort = ['approved', 'scheduled'].includes(update.state) && missing.length > 0
  return (
    <>
      {!isFirst && isUnderstated(update.class, update.computedClass) && (
        <Understated state={update.state} language={language} />
      )}
      {glass && (
        <div className="desk-notice">
          <p>{words.glass[glass]}</p>
          {glassReason && <p>{words.glassReason(glassReason)}</p>}
          {since.length > 0 && (
            <>
              <p>{words.sincePublication}</p>
              <ul>
                {since.map(({ id, name, role, verdict, at }) => (
                  <li key={id}>
                    {name} {words.as(roles[role] ?? role)} {words.said[verdict]},{' '}
                    {momentWords(at, update.zone, language)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {mends && (
        <div className="desk-notice">
          <p>{words.mends(mends.edition)}</p>
          <p>
            <a href={`/admin/update/${mends.update}`}>{words.mended}</a>
          </p>
        </div>
      )}
      <WithdrawalDay update={update} language={language} />
      {schedule && <ScheduleNotice schedule={schedule} language={language} />}
      {update.wasDue && (
        <p className="desk-notice">
          {words.late(momentWords(update.wasDue, update.zone, language))}
        </p>
      )}
      {isShort && <p className="desk-notice">{words.short}</p>}
      <ToComplete reasons={update.toComplete} language={language} leadTo={leadTo} />
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
          {shownClass({ ...update, isFirst }, language)}
          {!isFirst && update.computedClass !== update.class && (
            <small> ({words.classComputed[update.computedClass]})</small>
          )}
        </dd>
        <dt>{words.note}</dt>
        {update.note ? (
          <dd lang={update.dossier.language}>{update.note}</dd>
        ) : (
          <dd>
            {update.state !== 'open'
              ? words.noteNone
              : isFirst || update.class === 'minor'
                ? words.noteOptional
                : words.noteUnsaid}
          </dd>
        )}
        {update.reconstructs && (
          <>
            <dt>{words.reconstruction}</dt>
            <dd>{words.reconstructs(update.reconstructs)}</dd>
          </>
        )}
        {isFrozen && update.state !== 'abandoned' && (
          <>
            <dt>{words.approvals}</dt>
            <dd>
              {needs.length === 0 ? (
                words.noneNeeded
              ) : (
                <ul>
                  {needs.map((need) => {
                    const left = missing.find(({ roles }) => roles.join() === need.roles.join())
                    const who = words.or(need.roles.map((role) => words.roles[role]))
                    return (
                      <li key={need.roles.join()}>
                        {words.need(need.count, who)}
                        {', '}
                        {left ? (
                          <strong>{(glass ? words.neverCame : words.missing)(left.count)}</strong>
                        ) : (
                          words.complete
                        )}
                      </li>
                    )
                  })}
                </ul>
              )}
            </dd>
          </>
        )}
        {isFrozen && (
          <>
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
