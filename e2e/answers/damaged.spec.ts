import { Desk } from '@/e2e/support/Desk'
import { damageResponse } from '@/e2e/support/damageResponse'
import { tokenOf } from '@/e2e/support/pageAs'
import { readDamagedOutput } from '@/e2e/support/readDamagedOutput'
import { signedInRequest } from '@/e2e/support/signedInRequest'
import { signIn } from '@/e2e/support/signIn'
import { takeDemonstration } from '@/e2e/support/startPressRoom'
import { expect, test } from '@/e2e/support/test'
import { faultsOfCell } from '@/testing/states/faultsOfCell'
import { servedOutputs } from '@/testing/states/Output'
import { examples } from '@/testing/states/State'
import { stateTable } from '@/testing/states/stateTable'

test('Every output says of an answer that is damaged what the table of states wants', async ({
  playwright,
  started,
}, info) => {
  test.slow()
  const place = {
    databaseUri: `file:${info.outputPath('room.db')}`,
    filesDir: info.outputPath('files'),
  }
  await takeDemonstration(place)
  await damageResponse(place, examples.damaged)
  const { origin } = await started(place)
  const token = tokenOf(await signIn(origin), 'publisher')
  const request = await signedInRequest(playwright.request, origin, token)
  const sources = { request, desk: new Desk(request), origin, place }

  const faults: Record<string, readonly string[]> = {}
  const telling: string[] = []
  for (const output of servedOutputs) {
    const said = await readDamagedOutput(output, examples.damaged, sources)
    faults[output] = faultsOfCell(stateTable[output].damaged, said)
    telling.push(...(said?.includes('Deux passages par le centre') ? [output] : []))
  }
  expect(faults).toEqual(Object.fromEntries(servedOutputs.map((output) => [output, []])))
  // As it is stored, for whoever verifies it.
  expect(telling).toEqual(['data'])
  await request.dispose()
})
