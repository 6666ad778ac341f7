import { expect, it } from 'vitest'
import { stateAfter, updateActs, updateStates } from '@/domain/workflow/transitions'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { decideAct } from './decideAct'

it.each(updateStates)(
  'An act on an update that is %s is possible where the table says so',
  (state) => {
    for (const act of updateActs) {
      const next = stateAfter(state, act, false)
      const decided = decideAct(state, act)
      expect(decided.ok ? decided.value : codesOf(decided)).toEqual(next ?? ['act-impossible'])
    }
  },
)
