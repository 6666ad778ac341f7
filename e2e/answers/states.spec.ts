import { Desk } from '@/e2e/support/Desk'
import { tokenOf } from '@/e2e/support/pageAs'
import { pressRoomToEdit } from '@/e2e/support/pressRoomToEdit'
import { readOutput } from '@/e2e/support/readOutput'
import { signedInRequest } from '@/e2e/support/signedInRequest'
import { test as base, expect } from '@/e2e/support/test'
import { faultsOfCell } from '@/testing/states/faultsOfCell'
import { servedOutputs } from '@/testing/states/Output'
import { examples, states } from '@/testing/states/State'
import { shortOutputs, stateTable, withdrawnWords } from '@/testing/states/stateTable'

const test = base.extend<{ desk: Desk }>({
  desk: async ({ playwright }, use) => {
    const { origin, tokens } = pressRoomToEdit()
    const token = tokenOf(tokens, 'publisher')
    const request = await signedInRequest(playwright.request, origin, token)
    await use(new Desk(request))
    await request.dispose()
  },
})

for (const output of servedOutputs) {
  test(`The output “${output}” says of every state what the table of states wants`, async ({
    request,
    desk,
    origin,
  }) => {
    const faults: Record<string, readonly string[]> = {}
    for (const state of states) {
      const said = await readOutput(output, examples[state], { request, desk, origin })
      faults[state] = faultsOfCell(stateTable[output][state], said)
    }
    expect(faults).toEqual(Object.fromEntries(states.map((state) => [state, []])))
  })
}

for (const output of shortOutputs) {
  test(`The output “${output}” gives no words of what is withdrawn`, async ({
    request,
    desk,
    origin,
  }) => {
    for (const state of states) {
      const words = withdrawnWords[state] ?? '\u0000'
      const said = await readOutput(output, examples[state], { request, desk, origin })
      expect(said ?? '').not.toContain(words)
    }
  })
}
