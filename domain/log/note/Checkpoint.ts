import { z } from 'zod'
import type { TreeHash } from '../TreeHash'

/** The head of a log: its name, how many entries it has, and the root of their tree (C2SP tlog-checkpoint). */
export type Checkpoint = {
  readonly origin: string
  readonly size: number
  readonly root: TreeHash
}

/** The checkpoint as the text of a note, without extension lines. */
export const writeCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`

const headLines = z.tuple([
  z.string().min(1),
  z
    .string()
    .regex(/^(0|[1-9]\d{0,15})$/)
    .transform(Number)
    .pipe(z.int()),
  z.base64().length(44),
])

/** The checkpoint in the text of a note, whatever extension lines follow, or null where it is none. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const lines = text.slice(0, -1).split('\n')
  const head = headLines.safeParse(lines.slice(0, 3))
  if (!text.endsWith('\n') || lines.includes('') || !head.success) return null
  const [origin, size, root] = head.data
  return { origin, size, root: Buffer.from(root, 'base64') }
}
