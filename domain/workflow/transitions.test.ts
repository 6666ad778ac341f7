import { describe, expect, it } from 'vitest'
import {
  freezesDossier,
  isFinal,
  stateAfter,
  transitions,
  type UpdateAct,
  type UpdateState,
  updateActs,
  updateStates,
} from './transitions'

/** The state after each act, told once more: without, then with all the approvals that the change needs. */
const rows: Record<UpdateState, Partial<Record<UpdateAct, readonly [UpdateState, UpdateState]>>> = {
  open: {
    submit: ['inReview', 'approved'],
    comment: ['open', 'open'],
    publish: ['published', 'published'],
    abandon: ['abandoned', 'abandoned'],
  },
  inReview: {
    comment: ['inReview', 'inReview'],
    approve: ['inReview', 'approved'],
    askForChanges: ['open', 'open'],
    reopen: ['open', 'open'],
    publish: ['published', 'published'],
    abandon: ['abandoned', 'abandoned'],
  },
  approved: {
    comment: ['approved', 'approved'],
    approve: ['approved', 'approved'],
    askForChanges: ['open', 'open'],
    reopen: ['open', 'open'],
    schedule: ['scheduled', 'scheduled'],
    publish: ['published', 'published'],
    abandon: ['abandoned', 'abandoned'],
  },
  scheduled: {
    comment: ['scheduled', 'scheduled'],
    approve: ['scheduled', 'scheduled'],
    askForChanges: ['open', 'open'],
    reopen: ['open', 'open'],
    unschedule: ['approved', 'approved'],
    publish: ['published', 'published'],
  },
  published: {},
  abandoned: {},
}

describe.each(updateStates)('An update that is %s', (state) => {
  it.each(updateActs)('The state after the act %s is as the table says', (act) => {
    expect([stateAfter(state, act, false), stateAfter(state, act, true)]).toEqual(
      rows[state][act] ?? [null, null],
    )
  })
})

it('An update freezes its dossier from its submission to its end, and at no other time', () => {
  expect(updateStates.filter(freezesDossier)).toEqual(['inReview', 'approved', 'scheduled'])
})

it('Only a published or abandoned update is final', () => {
  expect(updateStates.filter(isFinal)).toEqual(['published', 'abandoned'])
})

it('Only a publication without the approvals breaks the glass', () => {
  const breaking = updateStates.flatMap((state) =>
    updateActs.filter((act) => transitions[state][act]?.breaksGlass).map((act) => [state, act]),
  )
  expect(breaking).toEqual([
    ['open', 'publish'],
    ['inReview', 'publish'],
  ])
})
