import { useAuth } from '@payloadcms/ui'
import { type Action, can } from '@/access/permissions'
import { personOf } from '@/access/personOf'

/** What the signed-in person may do, from the one table of rights. The server checks it again. */
export function useRights(): { can: (action: Action) => boolean } {
  const { user } = useAuth()
  return { can: (action) => can(personOf(user), action) }
}
