import { foldTypography } from './foldTypography'

/** Whether two texts differ only in typography, spaces at their ends included. True for equal texts. */
export const isTypographic = (before: string, after: string): boolean =>
  foldTypography(before).trim() === foldTypography(after).trim()
