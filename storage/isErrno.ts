/** Whether the operating system refused with this code, such as `ENOSPC`. */
export const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
