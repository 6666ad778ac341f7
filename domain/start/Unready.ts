/** Why an instance cannot serve now. The words are part of `/readyz` and tell nothing secret. */
export type Unready =
  | 'database-away'
  | 'database-damaged'
  | 'database-file-gone'
  | 'database-newer'
  | 'disk-full'
  | 'disk-read-only'
  | 'files-away'
  | 'migrations-missing'
  | 'starting'
