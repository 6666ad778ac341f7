/**
 * The text without characters that are invisible and take no room; blanks stay. For recognising and for addresses,
 * never for what is stored: in some scripts such characters join or separate letters.
 */
export const withoutZeroWidth = (text: string): string =>
  text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
