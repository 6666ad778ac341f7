/** A stretch of compared text. What is same or removed is the old text, what is same or inserted the new one. */
export type TextRun = { text: string; is: 'same' | 'inserted' | 'removed' }
