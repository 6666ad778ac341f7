import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Role } from '@/access/permissions'
import { findAll, findById, findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import type { Result } from '@/domain/Reason'
import { freezesDossier, isFinal, transitions } from '@/domain/workflow/transitions'
import { publishDue } from '@/operations/publication/publishDue'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { scheduleUpdate, unscheduleUpdate } from '@/operations/publication/scheduleUpdate'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { abandonUpdate } from '@/operations/update/abandonUpdate'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { takeUpUpdate } from '@/operations/update/takeUpUpdate'
import { reinstateClaim, withdrawClaim } from '@/operations/withdrawal/changeStanding'
import type { Edition, Update } from '@/payload-types'
import { listEditions } from '@/queries/edition/listEditions'
import { firstClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import type { TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { workflowLinks } from './workflowLinks'
import { workflowObjections } from './workflowObjections'
import { statusOf, type Words, workflowPieces } from './workflowPieces'
import { courtReason, dueAt, isWriting, type WorkflowStep } from './workflowStep'
import { asTeammate, idOfTeammate, type Teammate, team, teammates } from './workflowTeam'

// A team at work on one dossier, and what must hold after each thing that it does (docs/invariants.md). What is expected is
// told here once more, from a record of who saved what, and not by asking the operations.

type Seen = {
  updates: readonly Update[]
  editions: readonly Edition[]
  acts: number
}
type Frozen = {
  saves: number
  contributors: ReadonlySet<string>
  linksCount: boolean
  /** Whether its words differ from those of the edition before in apostrophes alone. */
  isMinor: boolean
}
type Answer = Result<unknown>

export type WorkflowWorld = { perform: (step: WorkflowStep) => Promise<void> }

const isStanding = ({ standing }: Update) => Boolean(standing?.is)
/** Several things at once: that the last of them is refused does not say that nothing was done. */
const isOfMany = ({ is }: WorkflowStep) => is === 'approveAll' || is === 'approveByLink'
/** Whether two contents say the same to readers, apart from how apostrophes are typed. The note is not compared. */
function isSameButApostrophes(one: Words, other: Words): boolean {
  const typed = ({ note: _, ...words }: Words) =>
    JSON.stringify(Object.entries(words).toSorted()).replaceAll('’', "'")
  return typed(one) === typed(other)
}

const isSameRoles = (one: readonly string[], other: readonly string[]) =>
  one.toSorted().join() === other.toSorted().join()

const done: Answer = { ok: true, value: null }
const notDone: Answer = { ok: false, reasons: [] }

/** A dossier with one claim and an outlet of its own, written and not published. All accounts are active. */
export async function openWorkflowWorld(room: TestPressRoom): Promise<WorkflowWorld> {
  const { payload } = room
  for (const who of teammates) {
    await setActive(who, true)
    await setRoles(who, team[who])
  }
  const [citation] = firstClaim.citations
  const outlet = { name: `Journal ${randomUUID()}`, address: null }
  const draft = smallDraft(`Les sondes ${randomUUID()}`, {
    claims: [{ ...firstClaim, citations: citation ? [{ ...citation, outlet }] : [] }],
  })
  const { dossier } = await writeDossier(await asTeammate(room, 'writer'), draft)
  const pieces = await workflowPieces(room, dossier)

  const links = workflowLinks(room)
  let linksCount = false
  await letLinksCount(linksCount)

  /** How many saves there were when a candidate was frozen, by its digest; and how many the current edition knows. */
  const frozen = new Map<string, Frozen>()
  let known = 0
  const objections = workflowObjections(room)

  async function setActive(who: Teammate, active: boolean) {
    const account = { collection: 'users', id: idOfTeammate(who) } as const
    if ((await findById(room, 'users', account.id))?.active === active) return
    await payload.update({ ...account, data: { active }, req: await room.as('admin') })
  }

  async function setRoles(who: Teammate, roles: readonly Role[]) {
    const account = { collection: 'users', id: idOfTeammate(who) } as const
    if (isSameRoles((await findById(room, 'users', account.id))?.roles ?? [], roles)) return
    await payload.update({ ...account, data: { roles: [...roles] }, req: await room.as('admin') })
  }

  async function letLinksCount(value: boolean) {
    const approvals = { way: 'legalAndColleague', linksCount: value } as const
    await payload.updateGlobal({
      slug: 'press-room',
      data: { approvals },
      req: await room.as('admin'),
    })
    linksCount = value
  }

  const look = async (): Promise<Seen> => ({
    updates: await findAll(room, 'updates', { dossier: { equals: dossier } }, 'createdAt'),
    editions: await listEditions(room, dossier),
    acts: (await findOne(room, 'acts', {}, '-sequence'))?.sequence ?? 0,
  })

  /** The update under way that is meant, or the only one there is. */
  const targetOf = (seen: Seen, on: 'words' | 'standing') => {
    const underWay = seen.updates.filter(({ state }) => !isFinal(state))
    return underWay.find((update) => isStanding(update) === (on === 'standing')) ?? underWay[0]
  }
  const wordsUnderWay = (seen: Seen) =>
    seen.updates.find((update) => !isStanding(update) && !isFinal(update.state))

  async function proclaim(seen: Seen, step: WorkflowStep & { is: 'announce' }) {
    const update = targetOf(seen, step.on)
    if (!update) return notDone
    const req = await asTeammate(room, step.by)
    const words = { class: step.class, note: step.note }
    const status = await statusOf(() => announce(req, update.id, words))
    const isSame = update.class === step.class && update.note === step.note
    if (!req.user?.active) expect(status).toBe(403)
    else if (!isSame) expect(status).toBe(update.state === 'open' ? 200 : 423)
    if (status === 200 && update.note !== step.note)
      pieces.note('note', step.note, idOfTeammate(step.by), update.id)
    return status === 200 ? done : notDone
  }

  async function review(
    seen: Seen,
    { by, role, verdict, isStale, on }: WorkflowStep & { is: 'review' },
  ): Promise<Answer> {
    const afterwards = seen.updates.findLast(({ glass }) => glass === 'broken')
    const update = targetOf(seen, on) ?? afterwards
    if (!update) return notDone
    const req = await asTeammate(room, by)
    const answer = await reviewUpdate(req, update.id, {
      verdict,
      role,
      comment: 'Lu.',
      candidate: isStale ? 'f'.repeat(64) : (update.candidate ?? null),
      isPrivate: false,
      part: null,
    })
    if (!req.user?.roles.some((one) => one === role)) expect(answer.ok).toBe(false)
    return answer
  }

  async function act(seen: Seen, step: WorkflowStep): Promise<Answer> {
    if (isWriting(step)) {
      const held = wordsUnderWay(seen)
      const isHeld = held !== undefined && freezesDossier(held.state)
      return pieces.perform(step, isHeld, await wordsOfCurrent(seen))
    }
    switch (step.is) {
      case 'announce':
        return proclaim(seen, step)
      case 'review':
        return review(seen, step)
      case 'invite': {
        const update =
          targetOf(seen, step.on) ?? seen.updates.findLast(({ candidate }) => candidate)
        return update ? links.invite(update, step.by, step.role) : notDone
      }
      case 'sayByLink':
        return links.say(step.back, step.verdict)
      case 'revoke':
        return links.revoke(step.by, step.back)
      case 'letLinksCount':
        await letLinksCount(step.linksCount)
        return done
      case 'approveByLink': {
        const update = targetOf(seen, step.on)
        if (update && (await links.invite(update, step.by, 'legal')).ok)
          await links.say(0, 'approves')
        return review(seen, { ...approval, on: step.on, by: 'reviewer', role: 'reviewer' })
      }
      case 'account':
        await setActive(step.of, step.active)
        return done
      case 'roles':
        await setRoles(step.of, step.roles)
        return done
      case 'timePasses':
        await publishDue(payload, step.to)
        return done
      case 'takeUp': {
        const id = seen.updates.findLast(({ state }) => state === 'abandoned')?.id ?? 'nowhere'
        const taken = await takeUpUpdate(await asTeammate(room, step.by), id)
        if (taken.ok) await pieces.takeUp(id, taken.value.update)
        return taken
      }
      case 'withdraw':
        return withdrawClaim(await asTeammate(room, step.by), pieces.claim, { reason: 'Jugement.' })
      case 'reinstate':
        return reinstateClaim(await asTeammate(room, step.by), pieces.claim, { reason: 'Appel.' })
      case 'approveAll':
        await review(seen, { ...approval, on: step.on, by: 'reviewer', role: 'reviewer' })
        return review(seen, { ...approval, on: step.on, by: 'legal', role: 'legal' })
      default: {
        const id = targetOf(seen, step.on)?.id ?? 'nowhere'
        const req = await asTeammate(room, step.by)
        if (step.is === 'submit') return submitUpdate(req, id)
        if (step.is === 'reopen') return reopenUpdate(req, id)
        if (step.is === 'schedule' || step.is === 'publish') {
          const target = targetOf(seen, step.on)
          const open = objections.of(target ? isStanding(target) : false)
          const named = { objections: step.despite ? open : [] }
          const answer =
            step.is === 'publish'
              ? await publishUpdate(req, id, step.reason, named)
              : await scheduleUpdate(req, id, { ...dueAt, ...named })
          if (target && open.length > 0 && !step.despite) expect(answer.ok).toBe(false)
          if (step.despite) expect(codesOf(answer)).not.toContain('objections-open')
          return answer
        }
        if (step.is === 'unschedule') return unscheduleUpdate(req, id)
        return abandonUpdate(req, id, null)
      }
    }
  }
  const approval = { is: 'review', verdict: 'approves', isStale: false } as const

  const wordsOfCurrent = async ({ editions }: Seen): Promise<Words> => {
    const current = editions.at(-1)
    return current ? pieces.wordsOf(current.envelope, '') : {}
  }

  /** Who saved words of that candidate which the edition before does not have, and whether any word differs. */
  async function weigh(
    update: Update,
    seen: Seen,
  ): Promise<{ authors: ReadonlySet<string>; isMinor: boolean }> {
    const candidate = await findOne(room, 'candidates', {
      update: { equals: update.id },
      submission: { equals: update.submission },
    })
    expect(candidate?.digest).toBe(update.candidate)
    const words = await pieces.wordsOf(candidate?.text ?? '', update.id)
    const before = await wordsOfCurrent(seen)
    const authors = pieces.authorsOf(words, {
      before,
      known,
      update: update.id,
      isStanding: isStanding(update),
    })
    const isMinor =
      seen.editions.length > 0 && !isStanding(update) && isSameButApostrophes(before, words)
    return { authors, isMinor }
  }

  /** Everything that the approvals of its candidate had to be, found in the record of reviews. */
  async function expectApproved(update: Update): Promise<void> {
    const reviews = await findAll(room, 'reviews', { update: { equals: update.id } }, 'createdAt')
    const then = frozen.get(update.candidate ?? '')
    const authors = then?.contributors ?? new Set()
    const spoken = new Map<string, string>()
    for (const { reviewer, invitation, role, verdict, submission, candidate } of reviews) {
      const isOfThis =
        verdict === 'approves' && submission === update.submission && candidate === update.candidate
      if (!isOfThis) continue
      if (invitation) {
        const link = links.live(invitation)
        const host = link ? await findById(room, 'users', link.host) : null
        // Who wrote the words would choose by it who approves them.
        const isFree = then?.linksCount && host?.active === true && !authors.has(host.id)
        const vouches = role === 'legal' ? ['legal'] : ['reviewer', 'legal', 'publisher']
        if (isFree && host.roles.some((one) => vouches.includes(one))) spoken.set(reviewer, role)
        continue
      }
      const account = await findById(room, 'users', reviewer)
      if (account?.active !== true || !account.roles.some((one) => one === role)) continue
      expect([...authors]).not.toContain(reviewer)
      spoken.set(reviewer, role)
    }
    const roles = [...spoken.values()]
    const isEnough = then?.isMinor
      ? roles.length > 0
      : roles.includes('legal') && roles.some((role) => role !== 'legal')
    expect(isEnough).toBe(true)
  }

  async function expectWhole(before: Seen, after: Seen, answer: Answer): Promise<void> {
    const underWay = after.updates.filter(({ state }) => !isFinal(state))
    expect(underWay.filter(isStanding).length).toBeLessThanOrEqual(1)
    expect(underWay.filter((update) => !isStanding(update)).length).toBeLessThanOrEqual(1)
    if (!answer.ok) expect(after).toEqual(before)

    expect(after.editions.slice(0, before.editions.length)).toEqual(before.editions)
    for (const [index, edition] of after.editions.entries()) {
      expect(edition.number).toBe(index + 1)
      const { previous } = parseEnvelope(edition.envelope)
      expect(previous).toBe(after.editions[index - 1]?.digest ?? null)
    }
    for (const update of after.updates) {
      const was = before.updates.find(({ id }) => id === update.id)
      if (!was || was.state === update.state) continue
      const next = Object.values(transitions[was.state]).flatMap((one) => [one.next, one.enough])
      // An open update that is published at once was submitted on the way.
      expect(next).toContain(update.state)
    }
  }

  const world: WorkflowWorld = {
    async perform(step) {
      // Whoever submits has said what kind of change it is.
      if (step.is === 'submit' && targetOf(await look(), step.on)?.class === null) {
        const { by, on } = step
        await world.perform({ is: 'announce', by, on, class: 'substantive', note: 'Précisé.' })
      }
      await perform(await look(), step)
      if (step.is === 'approveAll' && step.loses)
        await world.perform({ is: 'roles', of: 'legal', roles: ['reviewer'] })
    },
  }

  async function perform(before: Seen, step: WorkflowStep): Promise<void> {
    const answer = await act(before, step)
    const after = await look()
    await expectWhole(before, after, isOfMany(step) ? done : answer)
    await objections.follow(after.updates)
    for (const update of after.updates) {
      const was = before.updates.find(({ id }) => id === update.id)
      if (!update.candidate || was?.submission === update.submission) continue
      const { authors, isMinor } = await weigh(update, before)
      const contributors = (update.contributors ?? []).map(idOf)
      for (const author of authors) expect(contributors).toContain(author)
      frozen.set(update.candidate, {
        saves: pieces.savedSoFar(),
        contributors: authors,
        linksCount,
        isMinor,
      })
    }
    for (const update of after.updates) {
      const was = before.updates.find(({ id }) => id === update.id)
      if (was?.state === 'inReview' && update.state === 'approved') await expectApproved(update)
    }
    for (const edition of after.editions.slice(before.editions.length)) {
      const update = after.updates.find(({ candidate }) => candidate === edition.candidate)
      if (!update) throw new Error('An edition was published by no update')
      expect(update.state).toBe('published')
      const mark = await findOne(room, 'acts', {
        subject: { equals: update.id },
        about: { equals: edition.digest },
      })
      if (mark?.verb === 'publishWithoutApprovals') {
        expect(step).toMatchObject({ is: 'publish', reason: courtReason })
      } else {
        expect(mark?.verb).toBe('publishUpdate')
        await expectApproved(update)
      }
      objections.forget(isStanding(update))
      if (step.is === 'timePasses') {
        const by = before.updates.find(({ id }) => id === update.id)?.schedule?.by ?? ''
        expect((await findById(room, 'users', by))?.active).toBe(true)
      }
      if (!isStanding(update)) known = frozen.get(edition.candidate)?.saves ?? known
    }
  }
  return world
}
