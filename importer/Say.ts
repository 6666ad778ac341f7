import type { ImportMessage } from './ImportMessage'

/** Takes a message of a stage: stages say what they find and never throw. */
export type Say = (message: ImportMessage) => void
