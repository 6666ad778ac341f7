import { APIError, addDataAndFileToRequest, type Endpoint } from 'payload'
import { networkIn } from '@/security/networkIn'
import { recordSecurityEvent } from '@/security/recordSecurityEvent'

/**
 * Stands for Payload’s endpoint of the same address. It responds at once and makes the link afterwards: neither the
 * words nor the time reveal whether there is an account, and a mail server that is slow delays nobody.
 */
export const forgotPasswordEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || email.trim() === '') throw new APIError('Missing email.', 400)
    recordSecurityEvent({ event: 'reset-requested', network: networkIn(req.headers) })
    const { payload } = req
    payload.forgotPassword({ collection: 'users', data: { email } }).catch((error: unknown) => {
      payload.logger.error(error)
    })
    return Response.json({ message: req.t('general:success') })
  },
}
