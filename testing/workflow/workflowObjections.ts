import { findAll } from '@/database/find'
import type { Update } from '@/payload-types'
import type { TestPressRoom } from '@/testing/pressRoom/openPressRoom'

type Objection = { id: string; person: string; isStanding: boolean }

/** Who asked for changes of a dossier and has not approved since, read act by act from the record of reviews. */
export function workflowObjections(room: TestPressRoom) {
  const seen = new Set<string>()
  let open: readonly Objection[] = []

  /** Reads the reviews that are new: one that asks for changes is open, one that approves closes those of its person. */
  async function follow(updates: readonly Update[]): Promise<void> {
    const ofDossier = { update: { in: updates.map(({ id }) => id) } }
    for (const review of await findAll(room, 'reviews', ofDossier, 'at')) {
      if (seen.has(review.id)) continue
      seen.add(review.id)
      const isStanding = updates.some(({ id, standing }) => id === review.update && standing?.is)
      const person = review.invitation ? review.name : review.reviewer
      if (review.verdict === 'asksForChanges')
        open = [...open, { id: review.id, person, isStanding }]
      if (review.verdict === 'approves')
        open = open.filter((one) => one.person !== person || one.isStanding !== isStanding)
    }
  }

  /** The ids of the open ones to the words of the dossier, or to what withdraws and reinstates them. */
  const of = (isStanding: boolean) =>
    open.filter((one) => one.isStanding === isStanding).map(({ id }) => id)

  /** Whoever published has read them. */
  const forget = (isStanding: boolean) => {
    open = open.filter((one) => one.isStanding !== isStanding)
  }
  return { follow, of, forget }
}
