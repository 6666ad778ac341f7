import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Desk } from '@/e2e/support/Desk'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { pdfBytes } from '@/testing/invented/pdfBytes'
import type { Ledger } from './Ledger'

/** Of a file, in bytes: large enough that a server ends in the middle of one. */
const fileSize = 8_000_000
/** After a refusal, in milliseconds. */
const pause = 100

/**
 * Works at that desk until `during` ends: new outlets, edits of one claim, imports, uploads and publications that name
 * them, at once. Everything that is acknowledged stands in the ledger then.
 */
export async function underLoad<T>(
  desk: Desk,
  ledger: Ledger,
  during: () => Promise<T>,
): Promise<T> {
  let isOver = false
  const again = async (work: (desk: Desk, ledger: Ledger) => Promise<void>) => {
    while (!isOver) {
      try {
        await work(desk, ledger)
      } catch {
        if (isOver) return
        ledger.refused += 1
        await wait(pause)
      }
    }
  }
  const workers = [addOutlet, editClaim, publishWithFile].map(again)
  const ended = await during()
  isOver = true
  await Promise.all(workers)
  return ended
}

async function addOutlet(desk: Desk, { outlets }: Ledger): Promise<void> {
  const name = ownWord('Gazette ')
  await desk.create('outlets', { name })
  outlets.push(name)
}

async function editClaim(desk: Desk, { edited }: Ledger): Promise<void> {
  if (edited.claim === '') {
    const { dossier } = await desk.import(plainDocument(ownWord('Pompes relues ')))
    const [claim] = await desk.find('claims', 'dossier', dossier)
    if (!claim) throw new Error('The dossier has no claim')
    edited.claim = claim.id
  }
  edited.asked = ownWord('Les pompes auraient été cachées ')
  await desk.save('claims', edited.claim, { statement: edited.asked })
  edited.acknowledged = edited.asked
  edited.times += 1
}

async function publishWithFile(desk: Desk, ledger: Ledger): Promise<void> {
  const title = ownWord('Pompes ')
  const { dossier, slug, update } = await desk.import(plainDocument(title))
  ledger.dossiers.push({ id: dossier, title })
  const { id, sha256 } = await upload(desk, ledger)
  const evidence = await desk.create('evidence', { label: 'Relevé des pannes.', file: id })
  const [claim] = await desk.find('claims', 'dossier', dossier)
  const [response] = await desk.find('responses', 'claim', String(claim?.id))
  await desk.save('responses', String(response?.id), { uses: [{ evidence }] })
  const number = await desk.publish(update, 'Première publication.')
  ledger.editions.push({ slug, number, sha256 })
}

/** Uploads the file whose upload was never acknowledged, where there is one: as a person does who tries again. */
async function upload(desk: Desk, ledger: Ledger) {
  ledger.unanswered ??= pdfBytes(randomBytes(fileSize / 2).toString('hex'))
  const file = await desk.upload('releve.pdf', ledger.unanswered)
  ledger.unanswered = null
  ledger.uploads.push(file)
  return file
}
