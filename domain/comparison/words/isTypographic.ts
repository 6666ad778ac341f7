import { foldTypography } from './foldTypography'

/** Whether two texts differ in typography alone, spaces at their ends included; true for equal ones. */
export const isTypographic = (before: string, after: string): boolean =>
  foldTypography(before).trim() === foldTypography(after).trim()
