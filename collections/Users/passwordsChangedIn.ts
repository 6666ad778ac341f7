import type { RequestContext } from 'payload'

const key = 'passwordsChanged'

/** The ids of the accounts whose passwords this request changes: Payload tells the hook after a change nothing of them. */
export function passwordsChangedIn(context: RequestContext): Set<unknown> {
  const known = context[key]
  if (known instanceof Set) return known
  const made = new Set()
  context[key] = made
  return made
}
