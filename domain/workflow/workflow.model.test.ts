import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultRule, type Need, type ReviewRole } from '@/domain/approval/ApprovalRule'
import { decideReview } from '@/domain/approval/decideReview'
import { missingNeeds } from '@/domain/approval/missingNeeds'
import { type Verdict, verdicts } from '@/domain/approval/Verdict'
import { accepted, type Result } from '@/domain/Reason'
import { decideSchedule } from '@/domain/schedule/decideSchedule'
import { decidePublish } from '@/domain/update/decidePublish'
import { decideSubmit } from '@/domain/update/decideSubmit'
import { freezesDossier, isFinal, stateAfter, type UpdateState } from './transitions'

// The decisions alone, put together as the operations do, and a record that they do not see: who wrote which words,
// and who approved which candidate at which submission.

const people = {
  ada: ['legal'],
  lou: ['reviewer'],
  max: ['publisher'],
  zoe: ['legal', 'reviewer'],
  wim: [],
} as const satisfies Record<string, readonly ReviewRole[]>
type Person = keyof typeof people

type Class = 'substantive' | 'minor'
type Candidate = {
  number: number
  previous: string | null
  class: Class
  /** The class that its differences give it, as `classOf` sees it. */
  computed: Class
  text: string
}
type Spoken = { person: Person; role: ReviewRole; digest: string; submission: number }
type Update = {
  state: UpdateState
  submission: number
  candidate: Candidate | null
  needs: readonly Need[]
  contributors: ReadonlySet<Person>
}
type Edition = Candidate & { digest: string }

type Step =
  | { is: 'edit'; by: Person; text: string }
  | { is: 'submit'; class: Class; note: string | null }
  | { is: 'review'; by: Person; role: ReviewRole; verdict: Verdict; isStale: boolean }
  | { is: 'publish'; reason: string | null }
  | { is: 'account'; of: Person; active: boolean }
  | { is: 'reopen' | 'schedule' | 'unschedule' | 'abandon' | 'elsewhere' }

/** Texts that differ in their apostrophes alone are a minor change; nobody is asked. */
const classOf = (before: string, after: string): Class =>
  before.replaceAll('’', "'") === after.replaceAll('’', "'") ? 'minor' : 'substantive'

const digestOf = (candidate: Candidate) => JSON.stringify(candidate)

class Dossier {
  text = ''
  update: Update | null = null
  readonly editions: Edition[] = []
  readonly inactive = new Set<Person>()
  readonly spoken: Spoken[] = []
  /** Who wrote the words of an update, as a witness saw it. */
  authors = new Set<Person>()

  get current() {
    return this.editions.at(-1) ?? null
  }

  take(step: Step): Result<unknown> | null {
    if (step.is === 'edit') return this.edit(step.by, step.text)
    if (step.is === 'account') return this.account(step.of, step.active)
    const { update } = this
    if (!update) return null
    switch (step.is) {
      case 'submit':
        return this.submit(update, step)
      case 'review':
        return this.review(update, step)
      case 'publish':
        return this.publish(update, step.reason)
      case 'schedule':
        return this.becomes(update, this.schedule(update))
      case 'elsewhere':
        return this.publishElsewhere()
      default: {
        const state = stateAfter(update.state, step.is, false)
        if (state === 'abandoned') this.text = this.current?.text ?? ''
        return state ? this.becomes(update, accepted({ state })) : null
      }
    }
  }

  private becomes<T extends { state: UpdateState }>(update: Update, decided: Result<T>): Result<T> {
    if (!decided.ok) return decided
    this.update = isFinal(decided.value.state) ? null : { ...update, state: decided.value.state }
    if (!this.update) this.authors = new Set()
    return decided
  }

  private edit(by: Person, text: string) {
    if (this.update && freezesDossier(this.update.state)) return null
    this.update ??= {
      state: 'open',
      submission: 0,
      candidate: null,
      needs: [],
      contributors: new Set(),
    }
    this.update = { ...this.update, contributors: new Set([...this.update.contributors, by]) }
    this.authors.add(by)
    this.text = text
    return accepted(null)
  }

  private account(of: Person, active: boolean) {
    if (active) this.inactive.delete(of)
    else this.inactive.add(of)
    return accepted(null)
  }

  private submit(update: Update, step: Step & { is: 'submit' }) {
    const computed = this.current ? classOf(this.current.text, this.text) : 'substantive'
    const needs = defaultRule[computed]
    const decided = decideSubmit({
      state: update.state,
      class: step.class,
      note: step.note,
      reconstructs: null,
      isEnough: missingNeeds(needs, []).length === 0,
      editions: { all: this.editions.length, published: this.editions.length },
    })
    if (!decided.ok) return decided
    // A class that somebody chose is what readers are told; that of a first edition is not chosen.
    expect(decided.value.class).toBe(this.current ? step.class : 'substantive')
    const candidate = {
      number: this.editions.length + 1,
      previous: this.current?.digest ?? null,
      class: decided.value.class,
      computed,
      text: this.text,
    }
    const submitted = { ...update, candidate, needs, submission: update.submission + 1 }
    return this.becomes(submitted, decided)
  }

  private approvals(update: Update) {
    const digest = update.candidate ? digestOf(update.candidate) : ''
    return this.spoken.filter(
      (one) =>
        one.digest === digest &&
        one.submission === update.submission &&
        !this.inactive.has(one.person) &&
        !update.contributors.has(one.person),
    )
  }

  private review(update: Update, step: Step & { is: 'review' }) {
    if (this.inactive.has(step.by)) return null
    const digest = update.candidate ? digestOf(update.candidate) : null
    const decided = decideReview({
      state: update.state,
      isUnread: false,
      verdict: step.verdict,
      comment: 'Lu.',
      candidate: { read: step.isStale ? 'another' : digest, current: digest },
      reviewer: {
        person: step.by,
        role: step.role,
        roles: people[step.by],
        isContributor: update.contributors.has(step.by),
        counts: true,
      },
      needs: update.needs,
      approvals: this.approvals(update),
    })
    if (decided.ok && step.verdict === 'approves') {
      expect(step.isStale).toBe(false)
      expect(this.authors).not.toContain(step.by)
      const { by: person, role } = step
      this.spoken.push({ person, role, digest: digest ?? '', submission: update.submission })
    }
    const { candidate } = update
    const isApprovedNow =
      decided.ok && update.state === 'inReview' && decided.value.state === 'approved'
    if (isApprovedNow && candidate) this.expectApproved(update, candidate)
    return this.becomes(update, decided)
  }

  private schedule(update: Update) {
    const due = accepted('2031-01-01T00:00:00.000Z')
    return decideSchedule({ state: update.state, due, now: '2030-01-01T00:00:00.000Z' })
  }

  private publish(update: Update, reason: string | null) {
    const { candidate } = update
    if (!candidate) return null
    const decided = decidePublish({
      state: update.state,
      missing: missingNeeds(update.needs, this.approvals(update)),
      reason,
      candidate,
      current: this.current,
    })
    if (!decided.ok) return decided
    // Open updates are frozen first: what an open one was frozen as before is not what it says now.
    if (update.state === 'open') return null
    if (decided.value.breaksGlass) expect(reason).toBe('Le tribunal l’attend à midi.')
    else this.expectApproved(update, candidate)
    expect(candidate.previous).toBe(this.current?.digest ?? null)
    expect(this.text).toBe(candidate.text)
    this.editions.push({ ...candidate, digest: digestOf(candidate) })
    return this.becomes(update, decided)
  }

  /** A withdrawal that overtakes: nothing of the update is told. */
  private publishElsewhere() {
    const { number, digest, text } = this.current ?? { number: 0, digest: null, text: '' }
    const edition = {
      number: number + 1,
      previous: digest,
      class: 'substantive',
      computed: 'substantive',
      text,
    } as const
    this.editions.push({ ...edition, digest: digestOf(edition) })
    return accepted(null)
  }

  private expectApproved(update: Update, candidate: Candidate) {
    const lastOf = new Map<Person, ReviewRole>()
    for (const { person, role, digest, submission } of this.spoken) {
      const isOfThis = digest === digestOf(candidate) && submission === update.submission
      if (!isOfThis || this.inactive.has(person) || this.authors.has(person)) continue
      lastOf.set(person, role)
    }
    const roles = [...lastOf.values()]
    const isEnough =
      candidate.computed === 'minor'
        ? roles.length > 0
        : roles.includes('legal') && roles.some((role) => role !== 'legal')
    expect(isEnough).toBe(true)
  }
}

const reader = fc.constantFrom<Person>('ada', 'lou', 'max', 'zoe')
const author = fc.oneof({ weight: 5, arbitrary: fc.constant<Person>('wim') }, reader)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    is: fc.constant('edit' as const),
    by: author,
    text: fc.constantFrom('Un', "L'un", 'L’un'),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('submit' as const),
      class: fc.constantFrom<Class>('substantive', 'minor'),
      note: fc.constantFrom('Précisé.', 'Précisé.', null),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant('review' as const),
      by: reader,
      role: fc.constantFrom<ReviewRole>('legal', 'reviewer', 'publisher'),
      verdict: fc.constantFrom<Verdict>(...verdicts, 'approves', 'approves', 'approves'),
      isStale: fc.nat(6).map((number) => number === 0),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('publish' as const),
      reason: fc.constantFrom(null, null, 'Urgent.', 'Le tribunal l’attend à midi.'),
    }),
  },
  fc.record({
    is: fc.constant('account' as const),
    of: reader,
    active: fc.boolean(),
  }),
  fc.record({ is: fc.constantFrom('reopen' as const, 'abandon' as const) }),
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constantFrom('schedule' as const, 'unschedule' as const) }),
  },
  { weight: 1, arbitrary: fc.constant({ is: 'elsewhere' as const }) },
)

/** Takes one step: a refusal changes nothing, and whatever is frozen, under way or published stays what it must be. */
function takeAndCheck(dossier: Dossier, one: Step, reached: Set<string>): void {
  const before = { update: dossier.update, editions: dossier.editions.length }
  const answer = dossier.take(one)
  if (answer === null || !answer.ok) {
    expect({ update: dossier.update, editions: dossier.editions.length }).toEqual(before)
    if (answer) expect(answer.reasons).not.toEqual([])
  }
  const { update, editions } = dossier
  if (update && freezesDossier(update.state)) expect(update.candidate?.text).toBe(dossier.text)
  if (update) expect(isFinal(update.state)).toBe(false)
  expect(editions.map(({ number }) => number)).toEqual(editions.map((_, index) => index + 1))
  if (answer?.ok) reached.add(`${one.is} → ${update?.state ?? 'nothing under way'}`)
  const last = editions.at(-1)
  if (last && editions.length > before.editions)
    reached.add(`${last.class}, computed ${last.computed}`)
}

it('No sequence of decisions publishes what was not approved, calls a change minor to have fewer approvals, or freezes what can still change', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), (steps) => {
      const dossier = new Dossier()
      for (const one of steps) {
        takeAndCheck(dossier, one, reached)
      }
    }),
    { numRuns: 2000 },
  )
  // The sequences go far enough to mean something.
  expect([...reached]).toEqual(
    expect.arrayContaining([
      'review → approved',
      'schedule → scheduled',
      'unschedule → approved',
      'publish → nothing under way',
      'review → open',
      'minor, computed substantive',
      'substantive, computed minor',
    ]),
  )
})
