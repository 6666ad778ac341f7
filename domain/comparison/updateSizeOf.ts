import type { Change } from './parts/Change'
import { type Size, sizeOf } from './sizeOf'
import { standingIn } from './standingIn'

/** The size of an update, and what it withdrew or reinstated: what a list of updates shows of each. */
export type UpdateSize = Size & { standing: ReturnType<typeof standingIn> }

/** The size of all changes of an update. */
export const updateSizeOf = (changes: readonly Change[]): UpdateSize => ({
  ...sizeOf(changes),
  standing: standingIn(changes),
})
