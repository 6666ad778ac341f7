import type { AdminViewServerProps } from 'payload'
import { languageOf } from '@/access/languageOf'
import { DeskPage } from '@/components/desk/DeskPage'
import { readMails } from '@/desk/mail/readMails'
import { daysKept } from '@/domain/mail/daysKept'
import { env } from '@/env'
import { deskWords } from '@/locales/deskWords'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { MailTable } from './MailTable'

/** The mails of the press room to its accounts, and whether each was sent. For administrators. */
export async function MailView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = languageOf(req)
  const words = deskWords(language).mail
  const mails = await readMails(req)
  const isInFolder = env.mail.smtpUrl === null
  return (
    <DeskPage view={view}>
      <div className="mail">
        <h1>{words.title}</h1>
        {!mails.ok ? (
          <p>{words.notAllowed}</p>
        ) : (
          <>
            <p>{words.explanation(daysKept)}</p>
            {isInFolder && (
              <p role="note" className="desk-notice">
                {words.inFolder(env.mail.dir)}
              </p>
            )}
            <p>
              <a href="/admin/globals/press-room">{words.settings}</a>
            </p>
            {mails.value.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <MailTable
                mails={mails.value}
                {...{ isInFolder, language }}
                zone={await loadTimeZone(req)}
              />
            )}
          </>
        )}
      </div>
    </DeskPage>
  )
}
