/**
 * After this many days, a mail that was sent or given up is deleted from the outbox, because it shows who was informed
 * of what, and when.
 */
export const daysKept = 90
