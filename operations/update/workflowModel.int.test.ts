import fc from 'fast-check'
import { beforeAll, expect, inject, it } from 'vitest'
import { findAll } from '@/database/find'
import { checkChain } from '@/domain/act/checkChain'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { workflowStep } from '@/testing/workflow/workflowStep'
import { joinTeam } from '@/testing/workflow/workflowTeam'
import { openWorkflowWorld } from '@/testing/workflow/workflowWorld'

/** The same sequences at every run; another number tries others: `SEED=7 npx vitest run operations/workflowModel`. */
const seed = Number(process.env.SEED ?? 20_261_124)

/** How much a run of the tests may cost: MongoDB takes longer for the same. */
const runs = { sqlite: { numRuns: 20, steps: 60 }, mongodb: { numRuns: 5, steps: 60 } }

describeOnDatabases('The workflow of a dossier, with any actions in any order', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
    await joinTeam(room)
  })

  it('The invariants of updates, approvals, editions and acts hold after each step of the workflow', async () => {
    const { numRuns, steps } = runs[inject('database')]
    await fc.assert(
      fc.asyncProperty(
        fc.array(workflowStep, { minLength: 15, maxLength: steps, size: 'max' }),
        async (sequence) => {
          const world = await openWorkflowWorld(room)
          for (const step of sequence) await world.perform(step)
        },
      ),
      { numRuns, seed },
    )
    const acts = await findAll(room, 'acts', {}, 'sequence')
    const broken = checkChain(
      acts.map(({ text }) => text),
      acts.map(({ digest }) => digest),
    )
    expect(broken).toEqual([])
    expect(await findAll(room, 'actDetails', {})).toHaveLength(acts.length)
  }, 120_000)
})
