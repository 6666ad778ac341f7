import type { MailWords } from './MailFacts'

/** The body of a plain text mail: paragraphs separated by an empty line, then the signature. */
export const mailText = (paragraphs: MailWords['paragraphs'], signature: string): string =>
  `${paragraphs.join('\n\n')}\n\n-- \n${signature}\n`
