import { useAuth } from '@payloadcms/ui'
import { type Action, can } from '@/access/permissions'
import { personOf } from '@/access/personOf'

/** What the person who is signed in may do, from the one table. The server asks it again. */
export function useRights(): { can: (action: Action) => boolean } {
  const { user } = useAuth()
  return { can: (action) => can(personOf(user), action) }
}
