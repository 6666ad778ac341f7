import { processWide } from './processWide'

type Check = () => Promise<string | null>

const held = processWide('readiness', (): { check: Check } => ({ check: async () => 'starting' }))

/** How this instance finds out whether it can serve: by default it is starting. */
export const readiness = {
  /** Why this instance cannot serve now, or null. */
  check: () => held.check(),
  follow(check: Check): void {
    held.check = check
  },
}
