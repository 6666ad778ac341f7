import path from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import type { Role } from '@/access/permissions'
import { toLexical } from '@/domain/richText/toLexical'
import { importDraft } from '@/operations/draft/importDraft'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { loadUpdate } from '@/operations/update/loadUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import {
  reinstateClaim,
  reinstateDossier,
  withdrawClaim,
  withdrawDossier,
} from '@/operations/withdrawal/changeStanding'
import { accounts } from './accounts'
import { fillAccounts } from './fillAccounts'
import { pressRoom } from './pressRoom'
import type { Story, StoryEdition } from './Story'
import { longStories, shortStories } from './stories'

/**
 * Fills an empty press room with the demonstration, through the same operations as everybody: accounts, settings,
 * every edition of every story, and the updates that are left open. `tell` is given a line for each step.
 */
export async function fillPressRoom(
  payload: Payload,
  tell: (line: string) => void = () => undefined,
): Promise<void> {
  await fillAccounts(payload)
  const writer = await requestOf(payload, 'writer')
  const publisher = await requestOf(payload, 'publisher')
  const readers = [
    { role: 'reviewer', req: await requestOf(payload, 'reviewer') },
    { role: 'legal', req: await requestOf(payload, 'legal') },
  ]
  await fillSettings(payload, await requestOf(payload, 'admin'))
  // A translation lags when its original is withdrawn after it. The long stories come last, so that they are the news.
  for (const group of [shortStories, longStories]) {
    for (const story of group) await publishEditions(story)
    for (const story of group) {
      await changeStandings(story)
      await leaveOpen(story)
    }
  }

  async function publishEditions(story: Story): Promise<void> {
    for (const [index, edition] of story.editions.entries()) {
      const update = await write(writer, story, edition.draft)
      if (index === 0) await attachFiles(writer, story.files)
      await announce(writer, update, edition)
      const { candidate } = orThrow(await submitUpdate(writer, update))
      const { approvals = 'before' } = edition
      if (approvals === 'before') await approve(update, candidate)
      const reason = approvals === 'before' ? null : withoutApprovals
      orThrow(await publishUpdate(publisher, update, reason))
      if (approvals === 'afterwards') await approve(update, candidate)
      tell(`${story.slug}: ${index + 1}/${story.editions.length}`)
    }
  }

  async function changeStandings(story: Story): Promise<void> {
    for (const standing of story.standings) {
      const update = await changeStanding(publisher, story, standing)
      const { candidate } = await loadUpdate(publisher, update)
      await approve(update, candidate ?? '')
      orThrow(await publishUpdate(publisher, update))
      tell(`${story.slug}: ${standing.is} ${standing.point ?? ''}`)
    }
  }

  async function leaveOpen(story: Story): Promise<void> {
    if (!story.open) return
    const update = await write(writer, story, story.open.draft)
    await announce(writer, update, { ...story.open, stated: null })
  }

  async function approve(update: string, candidate: string): Promise<void> {
    for (const { role, req } of readers) {
      orThrow(await reviewUpdate(req, update, { ...approval, role, candidate }))
    }
  }
}

const withoutApprovals =
  'L’émission commence dans une heure et la relecture ne peut pas être finie d’ici là.'

/** Opens the update that withdraws or reinstates a claim, or the whole dossier. */
async function changeStanding(
  req: PayloadRequest,
  { slug }: Story,
  { point, is, reason }: Story['standings'][number],
): Promise<string> {
  const dossier = await loadOne(req, 'dossiers', { slug: { equals: slug } })
  const order = { reason }
  if (point === null) {
    const change = is === 'withdrawn' ? withdrawDossier : reinstateDossier
    return orThrow(await change(req, dossier.id, order)).update
  }
  const where = { dossier: { equals: dossier.id }, number: { equals: point } }
  const claim = await loadOne(req, 'claims', where)
  const change = is === 'withdrawn' ? withdrawClaim : reinstateClaim
  return orThrow(await change(req, claim.id, order)).update
}

async function loadOne(
  req: PayloadRequest,
  collection: 'dossiers' | 'claims',
  where: Where,
): Promise<{ id: string }> {
  const { docs } = await req.payload.find({ collection, where, depth: 0, limit: 1 })
  const [found] = docs
  if (!found) throw new Error(`The demonstration has none of the ${collection} to withdraw`)
  return found
}

const approval = { verdict: 'approves', comment: null, isPrivate: false, part: null } as const

async function write(
  req: PayloadRequest,
  story: Story,
  draft: StoryEdition['draft'],
): Promise<string> {
  const original = story.translationOf
    ? await req.payload.find({
        collection: 'dossiers',
        where: { slug: { equals: story.translationOf } },
        depth: 0,
      })
    : null
  const translationOf = original?.docs[0]?.id ?? null
  const { update } = orThrow(await importDraft(req, { draft, slug: story.slug, translationOf }))
  if (update === null) throw new Error(`An edition of ${story.slug} changes nothing`)
  return update
}

async function attachFiles(req: PayloadRequest, files: Story['files']): Promise<void> {
  const { payload } = req
  for (const { label, name } of files) {
    const filePath = path.join(import.meta.dirname, 'files', name)
    const file = await payload.create({ collection: 'files', data: {}, filePath, depth: 0, req })
    const where = { label: { equals: label } }
    await payload.update({ collection: 'evidence', where, data: { file: file.id }, depth: 0, req })
  }
}

async function announce(
  req: PayloadRequest,
  id: string,
  {
    class: changeClass,
    note,
    stated,
  }: Pick<StoryEdition, 'note' | 'stated'> & { class: StoryEdition['class'] | null },
): Promise<void> {
  await req.payload.update({
    collection: 'updates',
    id,
    data: {
      class: changeClass,
      note,
      ...(stated
        ? {
            reconstructs: { date: { words: stated.words, edtf: stated.edtf }, basis: stated.basis },
          }
        : {}),
    },
    overrideAccess: false,
    depth: 0,
    req,
  })
}

async function fillSettings(payload: Payload, req: PayloadRequest): Promise<void> {
  const words = (language: 'fr' | 'en') => {
    const { name, tagline, contact, legalNotice } = pressRoom[language]
    return { name, tagline, contact: toLexical(contact), legalNotice: toLexical(legalNotice) }
  }
  await payload.updateGlobal({
    slug: 'press-room',
    data: {
      organisation: pressRoom.organisation,
      approvals: { way: 'legalAndColleague' },
      timeZone: 'Europe/Paris',
      fr: words('fr'),
      en: words('en'),
    },
    overrideAccess: false,
    depth: 0,
    req,
  })
}

/** A request in the name of the account that has this role. */
async function requestOf(payload: Payload, role: Role): Promise<PayloadRequest> {
  const account = accounts.find(({ roles }) => roles.includes(role))
  const found = await payload.find({
    collection: 'users',
    where: { email: { equals: account?.email ?? '' } },
    depth: 0,
  })
  const user = found.docs[0]
  if (!user) throw new Error(`The demonstration has no account for the role ${role}`)
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
