import type { Payload, PayloadRequest } from 'payload'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { failAfterWrite, failCommits } from '@/testing/database/failingDatabase'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import {
  countUp,
  notes,
  saveNote,
  startCounter,
  storedNotes,
  writeNote,
} from '@/testing/database/notes'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { inTransaction } from './inTransaction'

function conflictBefore(last: number, attempt: number): void {
  if (attempt < last) throw Object.assign(new Error('conflict'), { code: 112 })
}

describeOnDatabases('A transaction', (open) => {
  let payload: Payload
  beforeAll(async () => {
    payload = (await open(makeSmallConfig)).payload
  })
  afterEach(() => payload.db.deleteMany({ collection: notes, where: { id: { exists: true } } }))

  it('A transaction gives 40 simultaneous callers 40 numbers without a gap', async () => {
    await startCounter(payload)
    const attempts = Array.from({ length: 40 }, () =>
      inTransaction(payload, null, async (req) => {
        const number = await countUp(payload, req)
        await saveNote(payload, `act ${number}`, { req })
        return number
      }),
    )
    const numbers = await Promise.all(attempts)
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
    expect(await storedNotes(payload)).toHaveLength(40)
  })

  it('A transaction stores nothing when the work throws, and rethrows the error', async () => {
    const attempt = inTransaction(payload, null, async (req) => {
      await writeNote(payload, 'first', req)
      await saveNote(payload, 'second', { req })
      throw new Error('no third')
    })
    await expect(attempt).rejects.toThrow('no third')
    expect(await storedNotes(payload)).toEqual([])
  })

  it('A transaction stores nothing after a failure at any write', async () => {
    const work = async (req: PayloadRequest) => {
      await saveNote(payload, 'first', { req })
      await writeNote(payload, 'second', req)
      await payload.db.updateOne({
        collection: notes,
        where: { words: { equals: 'first' } },
        data: {
          lines: [
            { id: 'a', line: 'first' },
            { id: 'b', line: 'second' },
          ],
        },
        req,
      })
    }
    for (const nth of [1, 2, 3]) {
      const failing = failAfterWrite(payload, nth)
      await expect(inTransaction(payload, null, work)).rejects.toThrow(`write ${nth}`)
      failing.stop()
      expect(await storedNotes(payload)).toEqual([])
    }
    await inTransaction(payload, null, work)
    expect(await storedNotes(payload)).toEqual(['first', 'second'])
  })

  it('A transaction reports a commit that fails as a failure', async () => {
    const failing = failCommits(payload)
    const attempt = inTransaction(payload, null, (req) => writeNote(payload, 'lost', req))
    await expect(attempt).rejects.toThrow(/FOREIGN KEY|refused/)
    await expect(saveNote(payload, 'lost too')).rejects.toThrow(/FOREIGN KEY|refused/)
    failing.stop()
    expect(await storedNotes(payload)).toEqual([])
    await saveNote(payload, 'kept')
    expect(await storedNotes(payload)).toEqual(['kept'])
  })

  it('A transaction refuses every later call after a failed call that was caught', async () => {
    const attempt = inTransaction(payload, null, async (req) => {
      await writeNote(payload, 'before', req)
      await payload.findByID({ collection: notes, id: 'nobody', req }).catch(() => undefined)
      await expect(saveNote(payload, 'after, by Payload', { req })).rejects.toThrow('has ended')
      await expect(writeNote(payload, 'after', req)).rejects.toThrow('has ended')
      await expect(writeNote(payload, 'after, without')).rejects.toThrow('has ended')
      await expect(payload.find({ collection: notes, req })).rejects.toThrow('has ended')
    })
    await expect(attempt).rejects.toThrow('has ended')
    expect(await storedNotes(payload)).toEqual([])
  })

  it('A transaction ends when the database refuses a write, whether the error is caught or not', async () => {
    await writeNote(payload, 'taken')
    const attempt = inTransaction(payload, null, async (req) => {
      await writeNote(payload, 'with it', req)
      await writeNote(payload, 'taken', req).catch(() => undefined)
    })
    await expect(attempt).rejects.toThrow('has ended')
    expect(await storedNotes(payload)).toEqual(['taken'])
  })

  it('A transaction refuses a hook that catches a failed call and goes on', async () => {
    const whileSaving = async (req: PayloadRequest) => {
      req.context = {}
      await payload.findByID({ collection: notes, id: 'nobody', req }).catch(() => undefined)
      await saveNote(payload, 'by the hook', { req }).catch(() => undefined)
    }
    await expect(saveNote(payload, 'outer', { context: { whileSaving } })).rejects.toThrow('ended')
    expect(await storedNotes(payload)).toEqual([])
  })

  it('A transaction refuses a hook that writes without its request, instead of waiting for ever', async () => {
    const byPayload = async () => void (await saveNote(payload, 'inner'))
    const direct = async () => void (await writeNote(payload, 'inner'))
    const own = async () =>
      void (await inTransaction(payload, null, (req) => writeNote(payload, 'inner', req)))
    for (const whileSaving of [byPayload, direct, own]) {
      const saving = saveNote(payload, 'outer', { context: { whileSaving } })
      await expect(saving).rejects.toThrow('without it')
    }
    expect(await storedNotes(payload)).toEqual([])
  })

  it('A nested transaction joins that of its caller, and is committed or rolled back with it', async () => {
    const joining = async (req: PayloadRequest) => {
      req.context = {}
      await inTransaction(payload, req, (inner) => saveNote(payload, 'inner', { req: inner }))
    }
    await saveNote(payload, 'outer', { context: { whileSaving: joining } })
    expect(await storedNotes(payload)).toEqual(['inner', 'outer'])

    const failing = async (req: PayloadRequest) => {
      req.context = {}
      await inTransaction(payload, req, async (inner) => {
        await saveNote(payload, 'inner 2', { req: inner })
        throw new Error('changed my mind')
      }).catch(() => undefined)
    }
    const saving = saveNote(payload, 'outer 2', { context: { whileSaving: failing } })
    await expect(saving).rejects.toThrow('has ended')
    expect(await storedNotes(payload)).toEqual(['inner', 'outer'])
  })

  it('A transaction refuses a caller whose own transaction has ended', async () => {
    let ended: PayloadRequest | undefined
    await inTransaction(payload, null, async (req) => {
      ended = req
      await writeNote(payload, 'in time', req)
    })
    const late = inTransaction(payload, ended ?? null, (req) => writeNote(payload, 'late', req))
    await expect(late).rejects.toThrow('has ended')
    await expect(writeNote(payload, 'late', ended)).rejects.toThrow('has ended')
    expect(await storedNotes(payload)).toEqual(['in time'])
  })

  it('A transaction starts again from the beginning after a conflict with another process', async () => {
    let attempts = 0
    await inTransaction(payload, null, async (req) => {
      attempts += 1
      await writeNote(payload, `attempt ${attempts}`, req)
      conflictBefore(3, attempts)
    })
    expect(await storedNotes(payload)).toEqual(['attempt 3'])
  })

  it('Writes outside a transaction wait for their turn', async () => {
    const writes = Array.from({ length: 20 }, (_, i) => writeNote(payload, `bare ${i}`))
    const saves = Array.from({ length: 20 }, (_, i) => saveNote(payload, `saved ${i}`))
    await Promise.all([...writes, ...saves])
    expect(await storedNotes(payload)).toHaveLength(40)
  })

  it('A transaction uses the user and the context of its caller and leaves them unchanged', async () => {
    const user = await payload.create({
      collection: 'users',
      data: { email: 'anna@example.org', password: 'a long pass phrase' } as never,
    })
    const caller: Partial<PayloadRequest> = {
      user: { ...user, collection: 'users' },
      context: { origin: 'desk' },
    }
    const seen = await inTransaction(payload, caller, async (req) => {
      req.context.added = true
      return { user: req.user?.id, origin: req.context.origin }
    })
    expect(seen).toEqual({ user: user.id, origin: 'desk' })
    expect(caller.context).toEqual({ origin: 'desk' })
  })

  it('The sign-in of Payload still works: attempts are counted, a forgotten password is mailed', async () => {
    const email = 'jeanne@example.org'
    const password = 'another long pass phrase'
    await payload.create({ collection: 'users', data: { email, password } as never })
    const wrong = payload.login({ collection: 'users', data: { email, password: 'wrong' } })
    await expect(wrong).rejects.toThrow()
    const signedIn = await payload.login({ collection: 'users', data: { email, password } })
    expect(signedIn.token).toBeTypeOf('string')
    const token = await payload.forgotPassword({ collection: 'users', data: { email } })
    expect(token).toBeTypeOf('string')
  })
})
