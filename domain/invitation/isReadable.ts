import { holdsDossier, type UpdateState } from '@/domain/update/transitions'

/** Whether a candidate that was submitted can still be read by somebody without an account. */
export const isReadable = (state: UpdateState): boolean =>
  holdsDossier(state) || state === 'published'
