import { Desk } from '@/e2e/support/Desk'
import { tokenOf } from '@/e2e/support/pageAs'
import { pressRoomToEdit } from '@/e2e/support/pressRoomToEdit'
import { readOutput } from '@/e2e/support/readOutput'
import { test as base, expect } from '@/e2e/support/test'
import { outputNames } from '@/testing/states/Output'
import { examples, states } from '@/testing/states/State'
import { type Cell, shortOutputs, stateTable, withdrawnWords } from '@/testing/states/stateTable'

const test = base.extend<{ desk: Desk }>({
  desk: async ({ playwright }, use) => {
    const { origin, tokens } = pressRoomToEdit()
    const token = tokenOf(tokens, 'publisher')
    const request = await playwright.request.newContext({
      baseURL: origin,
      extraHTTPHeaders: { Authorization: `JWT ${token}`, Cookie: `payload-token=${token}` },
    })
    await use(new Desk(request))
    await request.dispose()
  },
})

const plain = (words: string) => words.replaceAll(/\s+/gu, ' ')

/** The words of a cell that are not in an output. */
const missing = (cell: Cell, said: string | null): Cell => {
  if (cell === 'absent') return said === null ? [] : ['it is there']
  if (said === null) return ['it is not there']
  return cell.filter((words) => !plain(said).includes(words))
}

for (const output of outputNames) {
  test(`The output “${output}” says of every state what the table of states wants`, async ({
    request,
    desk,
  }) => {
    const faults: Record<string, Cell> = {}
    for (const state of states) {
      const said = await readOutput(output, examples[state], { request, desk })
      faults[state] = missing(stateTable[output][state], said)
    }
    expect(faults).toEqual(Object.fromEntries(states.map((state) => [state, []])))
  })
}

for (const output of shortOutputs) {
  test(`The output “${output}” gives no words of what is withdrawn`, async ({ request, desk }) => {
    for (const state of states) {
      const words = withdrawnWords[state] ?? '\u0000'
      const said = await readOutput(output, examples[state], { request, desk })
      expect(said ?? '').not.toContain(words)
    }
  })
}
