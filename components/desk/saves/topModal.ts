type Modals = Readonly<Record<string, { isOpen?: boolean; openedOn?: number | undefined }>>

/** The slug of the drawer or dialog that was opened last and is still open; undefined if none is open. */
export function topModal(modals: Modals): string | undefined {
  const open = Object.entries(modals).filter(([, { isOpen }]) => isOpen)
  return open.sort(([, a], [, b]) => (b.openedOn ?? 0) - (a.openedOn ?? 0))[0]?.[0]
}
