import type { Payload } from 'payload'
import { publishDue } from '@/operations/publication/publishDue'
import { repeatAndOnWake } from './repeatAndOnWake'

/** How long a publication may go out after its time, in milliseconds, when nothing else is in the way. */
const pause = 500

/**
 * Publishes what is scheduled when its time comes, and at once what came due while no instance ran. Every instance
 * may do so: each update is published once. Answers how to stop.
 */
export const followClock = (payload: Payload): (() => void) =>
  repeatAndOnWake(payload, {
    pause,
    failure: 'What is due could not be read; trying again',
    look: () => publishDue(payload),
  })
