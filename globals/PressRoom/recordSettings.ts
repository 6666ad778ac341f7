import type { GlobalAfterChangeHook } from 'payload'
import { recordAct } from '@/operations/act/recordAct'

/** Settings are on public pages, which are refreshed after acts: so a change of settings is an act. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  await recordAct(req, { verb: 'changeSettings', subject: { type: 'settings', id: 'press-room' } })
  return doc
}
