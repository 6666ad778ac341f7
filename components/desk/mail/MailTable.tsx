import type { MailAtDesk } from '@/desk/mail/readMails'
import type { Language } from '@/domain/Language'
import { momentWords } from '@/domain/schedule/momentWords'
import { deskWords } from '@/locales/deskWords'
import { mailWords } from '@/locales/mailWords'

type Props = {
  mails: readonly MailAtDesk[]
  isInFolder: boolean
  zone: string
  language: Language
}

/** One line for each mail. The text is shown where mail is written to a folder only. */
export function MailTable({ mails, isInFolder, zone, language }: Props) {
  const { colon, mail: words } = deskWords(language)
  const { occasions, faults } = mailWords(language)
  return (
    <div className="mail-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.at}</th>
            <th scope="col">{words.columns.to}</th>
            <th scope="col">{words.columns.occasion}</th>
            <th scope="col">{words.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={mail.id}>
              <td>{momentWords(mail.sentAt ?? mail.madeAt, zone, language)}</td>
              <td>{mail.to}</td>
              <td>
                {mail.occasion && occasions[mail.occasion]}
                {isInFolder && (
                  <details>
                    <summary aria-label={`${words.text}${colon}${mail.subject}`}>
                      {words.text}
                    </summary>
                    <p>{mail.subject}</p>
                    <pre>{mail.text}</pre>
                  </details>
                )}
              </td>
              <td>
                {mail.state === 'sent' && isInFolder ? words.written : words.state[mail.state]}
                {mail.fault && <p>{faults[mail.fault]}</p>}
                {mail.fault && <p>{words.attempts(mail.attempts)}</p>}
                {mail.next && <p>{words.again(momentWords(mail.next, zone, language))}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
