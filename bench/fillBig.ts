import config from '@payload-config'
import { getPayload } from 'payload'
import { findAll } from '@/database/find'
import { accounts } from '@/demo/accounts'
import { fillPressRoom } from '@/demo/fillPressRoom'
import { importDraft } from '@/operations/draft/importDraft'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { findActor } from '@/scripts/findActor'
import { bareConfig } from './bareConfig'
import { bigDraft } from './bigDraft'
import { compareTimes } from './compareTimes'

// Fills an empty press room with the demonstration and a dossier of that many claims, published once, of which every
// answer is reworded since; then times a save of one of its claims against one of a bare Payload. Answers JSON.

const [claims = '200', bareUri = ''] = process.argv.slice(2)
const payload = await getPayload({ config })
await fillPressRoom(payload)
const publisher = await actor()
const write = (wording: string, slug = 'grand-dossier') =>
  importDraft(publisher, {
    draft: bigDraft(Number(claims), wording),
    slug,
    translationOf: null,
  })
// So that a list can be as long as the dossier has documents.
orThrow(await write('écrite ailleurs', 'autre-dossier'))
const first = orThrow(await write('publiée'))
await payload.update({
  collection: 'updates',
  id: first.update ?? '',
  data: { class: 'substantive', note: 'Première publication.' },
  req: publisher,
})
orThrow(await publishUpdate(publisher, first.update ?? '', 'Pour mesurer un grand dossier.'))
const { dossier, update } = orThrow(await write('publiée le jour même'))
const saves = await timeSaves()
process.stdout.write(`${JSON.stringify({ dossier, update, saves })}\n`)
await payload.destroy()

async function actor() {
  const account = accounts.find(({ roles }) => roles.includes('publisher'))
  const req = await findActor(payload, account?.email ?? null, 'fr')
  if (!req) throw new Error('The demonstration has no publisher')
  return req
}

async function timeSaves() {
  const bare = await getPayload({ config: await bareConfig(bareUri), key: 'bare' })
  const plain = await bare.db.create({ collection: 'dossiers', data: { title: 'Bare' } })
  const ours = await findAll({ payload }, 'claims', { dossier: { equals: dossier } })
  for (const { id, number, statement, position } of ours) {
    const data = { id, dossier: plain.id, number, statement, position }
    await bare.create({ collection: 'claims', data })
  }
  const ids = ours.map(({ id }) => id)
  const statementOf = (turn: number) => `La valeur numéro ${turn} aurait été tue encore.`
  const times = await compareTimes(
    40,
    (turn) =>
      payload.update({
        collection: 'claims',
        id: ids[(turn + ids.length) % ids.length] ?? '',
        data: { statement: statementOf(turn) },
        depth: 0,
        overrideAccess: false,
        user: publisher.user,
      }),
    (turn) =>
      bare.update({
        collection: 'claims',
        id: ids[(turn + ids.length) % ids.length] ?? '',
        data: { statement: statementOf(turn) },
        depth: 0,
      }),
  )
  await bare.destroy()
  return times
}
