import { freezesDossier, type UpdateState } from '@/domain/workflow/transitions'

/** Whether a candidate that was submitted can still be read by somebody without an account. */
export const isReadable = (state: UpdateState): boolean =>
  freezesDossier(state) || state === 'published'
