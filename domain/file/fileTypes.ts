/** The file types allowed for evidence, each with the extension of the stored file. */
export const fileTypes = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const

export type FileType = keyof typeof fileTypes

/** Whether files of this media type may be evidence. */
export const isFileType = (type: string): type is FileType => Object.hasOwn(fileTypes, type)

/** 20 MiB: files are stored permanently and served by the press room itself. */
export const maxFileSize = 20 * 1024 * 1024

/** 100 million: a page of A3 at 600 dpi has 70. What decodes a picture needs up to four bytes for each. */
export const maxPixels = 100_000_000

/** In pixels, of a logo: it is shown 48 pixels high, and every reader loads it. */
export const maxLogoSide = 4_000

/** The name of a stored file: its digest, with the extension of its type. */
export const storedName = (sha256: string, type: FileType): string => `${sha256}.${fileTypes[type]}`
