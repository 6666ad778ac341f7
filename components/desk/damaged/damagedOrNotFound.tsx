import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '@/components/desk/DeskPage'
import { Refused } from '@/components/desk/home/Refused'
import type { Language } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'

/** In place of a view of the desk that cannot be read: why, where the record is damaged, and otherwise a 404. */
export function damagedOrNotFound(
  view: AdminViewServerProps,
  reasons: readonly Reason[],
  language: Language,
) {
  if (!reasons.some(({ code }) => code === 'record-damaged')) return notFound()
  return (
    <DeskPage view={view}>
      <Refused reasons={reasons} language={language} />
    </DeskPage>
  )
}
