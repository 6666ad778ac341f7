import type { APIRequest, APIRequestContext } from '@playwright/test'

/** Requests of the account that has this token, to the endpoints and to the pages of the desk. */
export const signedInRequest = (
  request: APIRequest,
  origin: string,
  token: string,
): Promise<APIRequestContext> =>
  request.newContext({
    baseURL: origin,
    extraHTTPHeaders: { Authorization: `JWT ${token}`, Cookie: `payload-token=${token}` },
  })
