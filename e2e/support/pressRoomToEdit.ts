import { z } from 'zod'

const schema = z.object({
  origin: z.string(),
  databaseUri: z.string(),
  filesDir: z.string(),
  temporary: z.string(),
  /** By the email of an account. */
  tokens: z.record(z.string(), z.string()),
})

type PressRoomToEdit = z.output<typeof schema>

/** Tells the workers, which inherit the environment. */
export function tellPressRoomToEdit({
  origin,
  databaseUri,
  filesDir,
  temporary,
  tokens,
}: PressRoomToEdit): void {
  process.env.PRESS_ROOM_TO_EDIT = origin
  process.env.PRESS_ROOM_TO_EDIT_DETAILS = JSON.stringify({
    origin,
    databaseUri,
    filesDir,
    temporary,
    tokens,
  })
}

export const pressRoomToEdit = (): PressRoomToEdit =>
  schema.parse(JSON.parse(process.env.PRESS_ROOM_TO_EDIT_DETAILS ?? '{}'))
