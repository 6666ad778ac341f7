import type { BaseDatabaseAdapter } from 'payload'
import { processWide } from '@/memory/processWide'
import { inspectStart } from './inspectStart'

/** Addresses of databases in which this process has opened a press room: it makes no second one there. */
const opened = processWide('opened-databases', () => new Set<string>())

/**
 * Before an adapter connects: rejects with StartRefused where the press room must not start. `mayBeNew` counts once: a
 * database that disappears while the process runs is not replaced by an empty one.
 */
export async function refuseStart(
  { payload: { logger } }: BaseDatabaseAdapter,
  uri: string,
  mayBeNew: boolean,
): Promise<void> {
  const isChecked = opened.has(uri)
  const { isNew } = await inspectStart(uri, mayBeNew && !isChecked, { isChecked })
  if (mayBeNew && !isNew && !isChecked)
    logger.warn(
      'PRESS_ROOM=new is set, and the press room exists already. Remove it: as long as it is there, a lost database would be replaced by an empty press room.',
    )
  opened.add(uri)
}
