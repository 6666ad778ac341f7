import { createLocalReq, type PayloadRequest } from 'payload'
import type { Role } from '@/access/permissions'
import { findById } from '@/database/find'
import { accountOf, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'

/** Who works on a dossier: the roles of each account. */
export const team = {
  writer: ['writer'],
  second: ['writer'],
  reviewer: ['reviewer'],
  legal: ['legal'],
  publisher: ['publisher'],
  both: ['reviewer', 'legal'],
} as const satisfies Record<string, readonly Role[]>
export type Teammate = keyof typeof team

export const teammates: readonly Teammate[] = [
  'writer',
  'second',
  'reviewer',
  'legal',
  'publisher',
  'both',
]

export const idOfTeammate = (who: Teammate) =>
  who === 'second' || who === 'both' ? `account-${who}` : accountOf(who)

/** Gives a press room the accounts of the team that it does not have. */
export async function joinTeam({ payload }: TestPressRoom): Promise<void> {
  for (const who of ['second', 'both'] as const) {
    const data = {
      id: idOfTeammate(who),
      name: `Compte ${who}`,
      email: `${who}@salle.example`,
      roles: team[who],
      active: true,
    }
    await payload.db.create({ collection: 'users', data })
  }
}

/** A request in the name of somebody of the team, whose account is read as it is now. */
export async function asTeammate(room: TestPressRoom, who: Teammate): Promise<PayloadRequest> {
  const user = await findById(room, 'users', idOfTeammate(who))
  if (!user) throw new Error(`${who} has no account`)
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, room.payload)
  req.i18n = { ...req.i18n, language: 'fr' }
  return req
}
