import type { FormatReader } from '../source/FormatReader'
import { plainText } from './plainText/plainText'

/** The formats that can be imported. The first that recognises a file reads it; plain text takes any file. */
export const readers: readonly FormatReader[] = [plainText]
