/** The types of file that can be evidence, with the extension each is kept under. */
export const fileTypes = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const

export type FileType = keyof typeof fileTypes

export const isFileType = (type: string): type is FileType => Object.hasOwn(fileTypes, type)

/** 20 MiB: a file is kept for ever and served by the press room itself. */
export const maxFileSize = 20 * 1024 * 1024

/** The name that bytes are kept under: their digest, with the extension of their type. */
export const storedName = (sha256: string, type: FileType): string => `${sha256}.${fileTypes[type]}`
