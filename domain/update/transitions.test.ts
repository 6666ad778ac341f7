import { describe, expect, it } from 'vitest'
import {
  holdsDossier,
  stateAfter,
  type UpdateAct,
  type UpdateState,
  updateActs,
  updateStates,
} from './transitions'

/** The state after each act: first without, then with all the approvals that the change needs. */
const table: Record<
  UpdateState,
  Record<UpdateAct, readonly [UpdateState | null, UpdateState | null]>
> = {
  open: { submit: ['inReview', 'approved'], reopen: [null, null], publish: [null, null] },
  inReview: { submit: [null, null], reopen: ['open', 'open'], publish: [null, null] },
  approved: {
    submit: [null, null],
    reopen: ['open', 'open'],
    publish: ['published', 'published'],
  },
  published: { submit: [null, null], reopen: [null, null], publish: [null, null] },
}

describe.each(updateStates)('An update that is %s', (state) => {
  it.each(updateActs)('is answered as the table says when somebody asks to %s it', (act) => {
    expect([stateAfter(state, act, false), stateAfter(state, act, true)]).toEqual(table[state][act])
  })
})

it('An update holds its dossier from its submission to its end, and at no other time', () => {
  expect(updateStates.filter(holdsDossier)).toEqual(['inReview', 'approved'])
})
