import type { GlobalAfterChangeHook } from 'payload'
import { recordAct } from '@/operations/act/recordAct'

/** Settings show on public pages, which follow the acts: a change of them is one. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  await recordAct(req, { verb: 'changeSettings', subject: { type: 'settings', id: 'press-room' } })
  return doc
}
