import { APIError, type Payload } from 'payload'
import { expect, it, vi } from 'vitest'
import { quietRefusals } from './quietRefusals'

type Logger = Payload['logger']

function logged(error: unknown) {
  const info = vi.fn()
  const log = vi.fn()
  quietRefusals.call({ info } as unknown as Logger, [{ err: error }], log)
  return { inOneLine: info.mock.calls, asItWas: log.mock.calls }
}

it.each([400, 403, 409, 423])('A refusal (%i) is logged in one line', (status) => {
  expect(logged(new APIError('Refusé.', status))).toEqual({
    inOneLine: [['Refusé.']],
    asItWas: [],
  })
})

it('A transaction that conflicts with another process is logged in one line', () => {
  const error = Object.assign(new Error('WriteConflict'), { code: 112 })
  expect(logged(error).inOneLine).toEqual([['WriteConflict']])
})

it.each([new APIError('Boom', 500), new Error('Boom'), 'words'])(
  'Anything else (%s) is logged unchanged',
  (error) => {
    expect(logged(error)).toEqual({ inOneLine: [], asItWas: [[{ err: error }]] })
  },
)
