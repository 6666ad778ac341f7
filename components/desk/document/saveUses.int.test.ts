import { beforeAll, expect, it } from 'vitest'
import { type Answer, parseAnswer } from '@/components/desk/request/parseAnswer'
import type { Ask } from '@/components/desk/request/useDesk'
import { findAll } from '@/database/find'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { loadUses, type Uses } from './loadUses'
import { saveUses } from './saveUses'

describeOnDatabases('The evidence of a claim, which two people change at once', (open) => {
  let writer: Ask
  let reviewer: Ask
  let claim: string
  let evidence: string
  beforeAll(async () => {
    const room = await openPressRoom(open, { withPasswords: true })
    writer = await askAs(room, 'writer')
    reviewer = await askAs(room, 'reviewer')
    const { dossier } = await writeDossier(await room.as('writer'), smallDraft('Les sondes'))
    claim = (await findAll(room, 'claims', { dossier: { equals: dossier } }))[0]?.id ?? ''
    evidence = (await findAll(room, 'evidence', {}))[0]?.id ?? ''
  })

  async function askAs(room: TestPressRoom, role: 'writer' | 'reviewer'): Promise<Ask> {
    const rest = restClient(room, await signInByRest(room, role))
    return async <T>(path: string, { method = 'GET', json }: Parameters<Ask>[1] = {}) => {
      const { status, body } = await rest(method, path, json instanceof Object ? json : null)
      return parseAnswer<T>(status < 300, body, 'refusé')
    }
  }
  const accepted = <T>(answer: Answer<T>): T => {
    if (!answer.ok) throw new Error(answer.reasons.map(({ message }) => message).join(' '))
    return answer.value
  }
  const read = async (ask: Ask): Promise<Uses> => accepted(await loadUses(ask, claim))
  const withPiece = (ask: Ask, known: Uses, note: string) =>
    saveUses(ask, claim, known, [...known.uses, { evidence, note }])
  const notes = async () => (await read(writer)).uses.map(({ note }) => note)

  it('loses no piece: who read before the other’s save is refused, and adds theirs to it', async () => {
    const [hers, his] = [await read(writer), await read(reviewer)]
    accepted(await withPiece(writer, hers, 'page 3'))
    expect(await withPiece(reviewer, his, 'page 4')).toMatchObject({
      ok: false,
      reasons: [{ path: ['updatedAt'], message: expect.stringContaining('Compte writer') }],
    })
    accepted(await withPiece(reviewer, await read(reviewer), 'page 4'))
    expect((await notes()).slice(-2)).toEqual(['page 3', 'page 4'])
  })

  it('is not taken away over somebody’s newer save', async () => {
    const known = await read(writer)
    accepted(await withPiece(reviewer, await read(reviewer), 'page 5'))
    expect((await saveUses(writer, claim, known, known.uses.slice(1))).ok).toBe(false)
    expect(await notes()).toContain('page 5')
  })
})
