import { editionAddress } from '@/domain/address/addresses'
import { displayDay } from '@/domain/date/displayDay'
import { deskWords } from '@/locales/deskWords'
import { documentWords } from '@/locales/documentWords'
import { updateWords } from '@/locales/updateWords'
import type { DocumentPlace } from './DocumentPlace'

/** Which words the document shows, what they will become, and why they cannot be edited now. */
export function DocumentStanding({ at: { document, language } }: { at: DocumentPlace }) {
  const words = documentWords(language)
  const { roles, or, glass } = updateWords(language)
  const { update, current, standing, abandoned, isFrozen, mayEdit, isChanged } = document
  return (
    <div className="document__standing">
      {update && (
        <p>
          <a href={`/admin/update/${update.id}`}>{words.toUpdate(update.edition)}</a>
          <small>{words.toChanges}</small>
        </p>
      )}
      {isFrozen && (
        <p className="desk-notice">
          {words.frozen} {words.held(or(document.reopeners.map((role) => roles[role])))}
        </p>
      )}
      {!isFrozen && update && <p>{words.workingCopy}</p>}
      {!isFrozen && !mayEdit && <p className="outline__hint">{words.readOnly}</p>}
      {update && current && !isChanged && <p className="outline__hint">{words.nothingNew}</p>}
      {!update && current && (
        <p>
          <strong>{words.asPublished}</strong>{' '}
          <a href={editionAddress(document.dossier.language, document.slug, current.number)}>
            {words.edition(current.number)}
          </a>
          , {words.published(displayDay(current.publishedAt, language, document.timeZone))}
        </p>
      )}
      {current?.unapproved && (
        <p className="desk-notice">
          <a href={`/admin/update/${current.unapproved.update}`}>{words.edition(current.number)}</a>
          {deskWords(language).colon}
          {glass[current.unapproved.is]}
        </p>
      )}
      {!update && current && isChanged && <p className="desk-notice">{words.sharedChanged}</p>}
      {!current && <p>{words.neverPublished}</p>}
      {abandoned && (
        <p className="desk-notice">
          {words.abandoned(displayDay(abandoned.at, language, document.timeZone))}{' '}
          <a href={`/admin/update/${abandoned.id}`}>{words.toAbandoned}</a>
        </p>
      )}
      {!update && mayEdit && <p className="outline__hint">{words.opensUpdate}</p>}
      {standing && (
        <p className="desk-notice">
          <a href={`/admin/update/${standing.id}`}>
            {words.standing[standing.isWithdrawal ? 'withdrawal' : 'reinstatement']}
          </a>
        </p>
      )}
    </div>
  )
}
