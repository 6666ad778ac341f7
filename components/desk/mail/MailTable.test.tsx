import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { MailAtDesk } from '@/desk/mail/readMails'
import { MailTable } from './MailTable'

const mail: MailAtDesk = {
  id: '7:account-legal:askedToReview',
  occasion: 'askedToReview',
  to: 'Inès Roux',
  subject: 'À relire',
  text: 'Le texte du courriel',
  state: 'sent',
  attempts: 1,
  madeAt: '2026-07-01T22:30:00.000Z',
  sentAt: '2026-07-01T22:30:01.000Z',
  next: null,
  fault: null,
}
const shown = (changes: Partial<MailAtDesk>, isInFolder: boolean, zone = 'Europe/Paris') =>
  renderToStaticMarkup(
    <MailTable
      mails={[{ ...mail, ...changes }]}
      isInFolder={isInFolder}
      zone={zone}
      language="fr"
    />,
  )

describe('A mail at the desk', () => {
  it('says to whom it went, why and when, by the clock of the press room', () => {
    const page = shown({}, false)
    for (const words of ['Inès Roux', 'Une relecture est demandée', '2 juillet 2026', 'Envoyé'])
      expect(page).toContain(words)
    expect(shown({}, false, 'America/Martinique')).toContain('1er juillet 2026')
  })

  it('shows its text only where it went nowhere else', () => {
    expect(shown({}, false)).not.toContain(mail.text)
    const page = shown({}, true)
    expect(page).toContain(`<pre>${mail.text}</pre>`)
    expect(page).toContain('Écrit sur le serveur')
    expect(page).not.toContain('Envoyé')
  })

  it('says in words why it failed, and when it is tried again', () => {
    const again = shown(
      { state: 'waiting', attempts: 2, fault: 'unreachable', next: '2026-07-01T22:35:00.000Z' },
      false,
    )
    for (const words of [
      'En attente',
      'ne répond pas',
      '2 essais',
      'Nouvel essai le 2 juillet 2026',
    ])
      expect(again).toContain(words)
    expect(shown({ state: 'failed', fault: 'recipientRefused' }, false)).toContain('Échec')
  })
})
