import type { Browser } from '@playwright/test'
import { z } from 'zod'
import { Desk } from './Desk'
import { openTeam } from './openTeam'

const underWay = z.object({ id: z.string(), title: z.string(), dossier: z.string() })

/** The team of the demonstration at one press room, and the update of its published dossier that is being written. */
export async function openTeamAtWork(browser: Browser, origin: string) {
  const team = await openTeam(browser, origin)
  const writer = await team.pageOf('writer')
  const desk = new Desk(writer.request)
  const updates = await desk.find('updates', 'state', 'open')
  const open = updates.find(({ title }) => String(title).startsWith('Accident'))
  const { id: update, title, dossier } = underWay.parse(open)
  return { ...team, writer, desk, update, title, dossier }
}
