/** For how many days a mail that was sent or given up stays in the outbox: it says who was told what, and when. */
export const daysKept = 90
