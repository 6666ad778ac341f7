/** Whether SQLite found that its file is not as it wrote it. */
export const isDamage = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))

export const codeOf = (error: unknown): string =>
  error instanceof Error ? String(Reflect.get(error, 'code')) : ''
