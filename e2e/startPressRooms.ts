import { runVerifier } from '@/testing/runVerifier'
import { letPublishersWorkAlone } from './support/letPublishersWorkAlone'
import { tellPressRoomToEdit } from './support/pressRoomToEdit'
import { signIn } from './support/signIn'
import { shareDemonstration, startPressRoom } from './support/startPressRoom'

/** What the verifier prints where it finds a problem, null where nothing was altered as far as it shows. */
async function problemsOf(origin: string): Promise<string | null> {
  const { code, out, err } = await runVerifier(origin)
  return code === 3 ? null : `${out}${err}`
}

/**
 * Before all journeys: one press room to read, which stays as the demonstration made it, and one to edit, where
 * nobody reads a second time and every account is signed in already: Payload loses one of two sessions that an account begins at the same moment.
 * After all journeys, the record of what they published there must verify.
 */
export default async function startPressRooms(): Promise<() => Promise<void>> {
  const removeDemonstration = await shareDemonstration()
  const [toRead, toEdit] = await Promise.all([
    startPressRoom('demonstration'),
    // It gets a new dossier from nearly every journey: printing each would take longer than all of them.
    startPressRoom('demonstration', { PDF_BROWSER: '' }),
  ])
  const tokens = await signIn(toEdit.origin)
  await letPublishersWorkAlone(toEdit.origin, tokens)
  process.env.PRESS_ROOM_TO_READ = toRead.origin
  tellPressRoomToEdit({ ...toEdit, tokens })
  return async () => {
    const problems = await problemsOf(toEdit.origin)
    await Promise.all([toRead.stop(), toEdit.stop()])
    removeDemonstration()
    if (problems !== null) throw new Error(`scripts/verify finds problems:\n${problems}`)
  }
}
