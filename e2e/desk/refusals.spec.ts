import type { APIResponse } from '@playwright/test'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

const told = async (answer: Promise<APIResponse>) => {
  const { errors } = await (await answer).json()
  return `${(await answer).status()} ${errors[0].message}`
}

test('what Payload’s own doors refuse is told in words', async ({ deskOf }) => {
  const writer = await deskOf('writer')
  const { dossier, update } = await writer.import(plainDocument(ownWord('Sondes ')))
  const [claim = { id: '' }] = await writer.find('claims', 'dossier', dossier)
  const address = `/api/claims/${claim.id}`
  const headers = { 'Accept-Language': 'fr' }
  const data = { statement: 'Une autre allégation.' }

  const save = { headers, data: { ...data, updatedAt: '2020-01-01T00:00:00.000Z' } }
  expect(await told(writer.request.patch(address, save))).toMatch(/^409 Rien n’a été enregistré/)

  const legal = await deskOf('legal')
  expect(await told(legal.request.patch(address, { headers, data }))).toMatch(
    /^403 Votre rôle ne le permet pas/,
  )

  await writer.submit(update, 'Première réponse.')
  expect(await told(writer.request.patch(address, { headers, data }))).toMatch(/^423 .+ soumise/)
})
