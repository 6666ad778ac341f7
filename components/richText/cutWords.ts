/** The beginning of a line, cut between words when it is longer than `most` characters. */
export const cutWords = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')}…`
