import { AsyncLocalStorage } from 'node:async_hooks'
import { handleEndpoints } from 'payload'
import type { Role } from '@/access/permissions'
import { emailOf, type TestPressRoom, testPassword } from './openPressRoom'
import { tokenIn } from './tokenIn'

export type RestAnswer = { status: number; body: unknown; text: string; headers: Headers }
export type Rest = (
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  /** A text is sent as it is, with the type that the headers give. */
  body?: object | FormData | string | null,
  headers?: Readonly<Record<string, string>>,
) => Promise<RestAnswer>

/** A server handles each request in a context of its own, and none sees the transaction of another. */
const asOwnRequest = AsyncLocalStorage.snapshot()

/** Payload's own REST handlers, as `app/(payload)/api` serves them; with a token, for the account it belongs to. */
export const restClient =
  ({ payload, uri }: Pick<TestPressRoom, 'payload' | 'uri'>, token: string | null = null): Rest =>
  async (method, path, body = null, headers = {}) => {
    const isReady = body instanceof FormData || typeof body === 'string'
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...(body && !isReady ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: isReady ? body : JSON.stringify(body) } : {}),
    })
    const answer = await asOwnRequest(() =>
      handleEndpoints({ config: payload.config, payloadInstanceCacheKey: uri, request }),
    )
    const text = await answer.text()
    return { status: answer.status, body: readJson(text), text, headers: answer.headers }
  }

/** The token of the account of that role. The press room must have been opened with passwords. */
export const signInByRest = (room: TestPressRoom, role: Role): Promise<string> =>
  signInByEmail(room, emailOf(role))

/** The token of the account of that address. */
export async function signInByEmail(
  room: TestPressRoom,
  email: string,
  password = testPassword,
): Promise<string> {
  const data = { email, password }
  const { headers } = await restClient(room)('POST', '/users/login', data)
  const token = tokenIn(headers)
  if (!token) throw new Error(`${email} could not sign in`)
  return token
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
