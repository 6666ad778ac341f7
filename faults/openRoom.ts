import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { request } from '@playwright/test'
import { Desk } from '@/e2e/support/Desk'
import { letPublishersWorkAlone } from '@/e2e/support/letPublishersWorkAlone'
import { tokenOf } from '@/e2e/support/pageAs'
import { signIn } from '@/e2e/support/signIn'
import {
  type Place,
  type RunningPressRoom,
  startPressRoom,
  takeDemonstration,
} from '@/e2e/support/startPressRoom'

export type Room = {
  place: Place
  /** Starts a server of the press room, or of what was restored elsewhere; the desk is that of a publisher who works alone. */
  start: (elsewhere?: Place) => Promise<{ server: RunningPressRoom; desk: Desk }>
}

/** Where the embedded database and the files are in that folder. */
export const placeIn = (folder: string): Place => ({
  databaseUri: `file:${path.join(folder, 'press-room.db')}`,
  filesDir: path.join(folder, 'files'),
})

/** A press room with the demonstration at that place, which outlives its servers. */
export async function openRoom(place: Place): Promise<Room> {
  const variables = {
    MAIL_DIR: path.join(path.dirname(place.filesDir), 'mail'),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    PDF_BROWSER: '',
  }
  await takeDemonstration(place)
  const first = await startPressRoom(place, variables)
  const tokens = await signIn(first.origin)
  await letPublishersWorkAlone(first.origin, tokens)
  await first.stop()
  return {
    place,
    start: async (elsewhere) => {
      const server = await startPressRoom(elsewhere ?? place, variables)
      // A restore ends all sessions.
      const valid = elsewhere ? await signIn(server.origin) : tokens
      const extraHTTPHeaders = { Authorization: `JWT ${tokenOf(valid, 'publisher')}` }
      const context = await request.newContext({ baseURL: server.origin, extraHTTPHeaders })
      return { server, desk: new Desk(context) }
    },
  }
}
