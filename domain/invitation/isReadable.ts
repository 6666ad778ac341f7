import { freezesDossier, type UpdateState } from '@/domain/workflow/transitions'

/** Whether a person without an account can still read a submitted candidate. */
export const isReadable = (state: UpdateState): boolean =>
  freezesDossier(state) || state === 'published'
