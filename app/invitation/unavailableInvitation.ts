import { unavailable } from '@/app/(site)/unavailable'
import { unpublishedHeaders } from './unpublishedHeaders'

/** In place of what an invitation opens and cannot be read now: the address is not to be sent to another page. */
export const unavailableInvitation = (request: Request): Promise<Response> =>
  unavailable(request, unpublishedHeaders)
