import type { Payload } from 'payload'
import { publishDue } from '@/operations/publication/publishDue'
import { repeatAndOnWake } from './repeatAndOnWake'

/** How late a scheduled publication may be, in milliseconds, when nothing else delays it. */
const pause = 500

/**
 * Publishes scheduled updates when they are due, and at the start those that became due while no instance ran. Every
 * instance may do so: each update is published once. Returns a function that stops it.
 */
export const followClock = (payload: Payload): (() => void) =>
  repeatAndOnWake(payload, {
    pause,
    failure: 'What is due could not be read; trying again',
    look: () => publishDue(payload),
  })
