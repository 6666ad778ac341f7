import type { MailWords } from './MailFacts'

/** The body of a plain mail: paragraphs with an empty line between them, after which the signature stands. */
export const mailText = (paragraphs: MailWords['paragraphs'], signature: string): string =>
  `${paragraphs.join('\n\n')}\n\n-- \n${signature}\n`
