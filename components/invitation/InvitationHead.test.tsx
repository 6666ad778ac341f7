import { expect, test } from 'vitest'
import { dossier } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import { compareContents } from '@/domain/comparison/compareContents'
import { invitationWords } from '@/locales/invitationWords'
import { InvitationHead } from './InvitationHead'
import type { InvitationPageProps } from './InvitationPageProps'

const words = invitationWords('fr')

const reading: InvitationPageProps['reading'] = {
  name: 'Me Tarnac',
  invitedBy: 'Compte legal',
  expiresAt: '2026-03-08T09:00:00.000Z',
  counts: true,
  edition: 2,
  isPublished: true,
  class: null,
  computedClass: 'substantive',
  digest: 'a'.repeat(64),
  dossier,
  base: 'published',
  bases: ['published'],
  comparison: compareContents(null, []),
  verdicts: [],
  mayBePrivate: false,
  said: [],
}

const told = (changes: Partial<InvitationPageProps['reading']>) =>
  renderedWords(
    renderedPage(
      <InvitationHead
        pressRoom={pressRoom}
        language="fr"
        view="changes"
        reading={{ ...reading, ...changes }}
        title="Les sondes"
      />,
    ).body,
  )

test('what is published and no longer asked about neither asks nor promises anything', () => {
  const page = told({})
  for (const asks of [words.kickerPublished, words.counts, words.advisory, words.toText])
    expect(page).not.toContain(asks)
  expect(page).toContain(words.kickerRead)
})

test('what went out unread still asks, and says what the answer counts for', () => {
  const page = told({ verdicts: ['approves', 'asksForChanges'] })
  expect(page).toContain(words.kickerPublished)
  expect(page).toContain(words.counts)
})
