import { createHash } from 'node:crypto'
import type { Desk } from '@/e2e/support/Desk'
import { runVerifier } from '@/testing/runVerifier'
import type { Ledger } from './Ledger'

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** What was acknowledged and is not there, and what is there by halves; a line each. */
export async function checkRoom(desk: Desk, ledger: Ledger): Promise<readonly string[]> {
  const faults = await Promise.all([
    checkOutlets(desk, ledger),
    checkEdit(desk, ledger),
    checkDossiers(desk, ledger),
    checkLastImports(desk),
    checkFiles(desk, ledger),
    checkEditions(desk, ledger),
  ])
  return faults.flat()
}

async function checkOutlets(desk: Desk, { outlets }: Ledger): Promise<readonly string[]> {
  const faults: string[] = []
  for (const name of outlets) {
    const { length } = await desk.find('outlets', 'name', name)
    if (length !== 1) faults.push(`the outlet ${name} is there ${length} times`)
  }
  return faults
}

async function checkEdit(desk: Desk, { edited }: Ledger): Promise<readonly string[]> {
  if (edited.acknowledged === '') return []
  const [claim] = await desk.find('claims', 'id', edited.claim)
  const isThere = [edited.acknowledged, edited.asked].includes(String(claim?.statement))
  return isThere ? [] : [`the claim ${edited.claim} lost its last acknowledged words`]
}

async function checkDossiers(desk: Desk, { dossiers }: Ledger): Promise<readonly string[]> {
  const faults: string[] = []
  for (const { id, title } of dossiers) {
    const [dossier] = await desk.find('dossiers', 'id', id)
    if (dossier?.title !== title) faults.push(`the dossier ${title} is not there`)
  }
  return faults
}

/** An import is whole or not there, acknowledged or not: each document of the load has two claims. */
async function checkLastImports(desk: Desk): Promise<readonly string[]> {
  const faults: string[] = []
  const imported = (await desk.last('dossiers', 20)).filter(({ title }) =>
    String(title).startsWith('Pompes '),
  )
  for (const dossier of imported) {
    const { length } = await desk.find('claims', 'dossier', dossier.id)
    if (length !== 2) faults.push(`the dossier ${dossier.id} has ${length} claims`)
  }
  return faults
}

async function checkFiles(desk: Desk, { uploads }: Ledger): Promise<readonly string[]> {
  const faults: string[] = []
  for (const file of uploads) {
    const answer = await desk.request.get(`/api/files/file/${file.filename}`)
    if (sha256(await answer.body()) !== file.sha256)
      faults.push(`the file ${file.sha256} has other bytes at the desk (${answer.status()})`)
  }
  return faults
}

async function checkEditions(desk: Desk, { editions }: Ledger): Promise<readonly string[]> {
  const faults: string[] = []
  for (const edition of editions) {
    const page = await desk.request.get(`/fr/${edition.slug}/editions/${edition.number}`)
    if (page.status() !== 200) faults.push(`edition ${edition.number} of ${edition.slug} is lost`)
    const file = await desk.request.get(`/files/${edition.sha256}/releve.pdf`)
    if (sha256(await file.body()) !== edition.sha256)
      faults.push(`the published file ${edition.sha256} has other bytes (${file.status()})`)
  }
  return faults
}

/** What `npm run verify` finds wrong with a press room that runs; nothing where nothing was altered. */
export async function verify(origin: string): Promise<readonly string[]> {
  const { code, out, err } = await runVerifier(origin)
  return code === 3 ? [] : [`verify: ${out}${err}`]
}
