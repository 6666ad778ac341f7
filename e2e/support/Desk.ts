import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'

const made = z.object({ doc: z.looseObject({ id: z.string() }) })
const found = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })
const imported = z.object({
  value: z.object({
    imported: z.object({ dossier: z.string(), slug: z.string(), update: z.string() }),
  }),
})
const submitted = z.object({ value: z.object({ candidate: z.string() }) })
const published = z.object({ value: z.object({ number: z.number() }) })
const invited = z.object({ value: z.object({ secret: z.string() }) })

export type ImportedDossier = z.output<typeof imported>['value']['imported']

const kept = z.object({
  doc: z.object({ id: z.string(), sha256: z.string(), name: z.string(), filename: z.string() }),
})
type Data = Readonly<Record<string, unknown>>

/** The desk through its programming interface, signed in as somebody: for what a journey only prepares. */
export class Desk {
  constructor(readonly request: APIRequestContext) {}

  /** Takes in a plain document as a dossier of its own, with an open update. */
  async import(text: string): Promise<ImportedDossier> {
    const answer = await this.#insist(this.request.post('/api/dossiers/import', { data: text }))
    return imported.parse(answer).value.imported
  }

  async create(collection: string, data: Data): Promise<string> {
    return made.parse(await this.#insist(this.request.post(`/api/${collection}`, { data }))).doc.id
  }

  async save(collection: string, id: string, data: Data): Promise<void> {
    await this.#insist(this.request.patch(`/api/${collection}/${id}`, { data }))
  }

  async find(collection: string, field: string, value: string) {
    const where = { [`where[${field}][equals]`]: value, depth: 0, sort: 'createdAt', limit: 100 }
    return found.parse(
      await this.#insist(this.request.get(`/api/${collection}`, { params: where })),
    ).docs
  }

  /** The newest documents of a collection. */
  async last(collection: string, limit: number) {
    const params = { depth: 0, sort: '-createdAt', limit }
    return found.parse(await this.#insist(this.request.get(`/api/${collection}`, { params }))).docs
  }

  async upload(name: string, buffer: Buffer): Promise<z.output<typeof kept>['doc']> {
    const multipart = { file: { name, mimeType: 'application/pdf', buffer } }
    return kept.parse(await this.#insist(this.request.post('/api/files', { multipart }))).doc
  }

  /** The update of this dossier that is under way. */
  async updateOf(dossier: string): Promise<string> {
    const updates = await this.find('updates', 'slot', dossier)
    return z.string().parse(updates[0]?.id)
  }

  /** Submits an update; answers the digest of its candidate. */
  async submit(update: string, note: string): Promise<string> {
    await this.save('updates', update, { class: 'substantive', note })
    const answer = await this.#insist(this.request.post(`/api/updates/${update}/submit`))
    return submitted.parse(answer).value.candidate
  }

  /** Publishes what was submitted without the approvals that it lacks. */
  async breakGlass(update: string, reason: string): Promise<void> {
    await this.#insist(this.request.post(`/api/updates/${update}/publish`, { data: { reason } }))
  }

  /** Makes a link for somebody of the legal side who has no account; answers the path that it opens. */
  async invite(update: string, name: string): Promise<string> {
    const data = { name, role: 'legal', days: 1 }
    const answer = await this.#insist(this.request.post(`/api/updates/${update}/invite`, { data }))
    return `/invitation/${invited.parse(answer).value.secret}`
  }

  /** Publishes an update; answers the number of its edition. */
  async publish(update: string, note: string): Promise<number> {
    await this.save('updates', update, { class: 'substantive', note })
    const answer = await this.#insist(this.request.post(`/api/updates/${update}/publish`))
    return published.parse(answer).value.number
  }

  async #insist(answering: ReturnType<APIRequestContext['get']>): Promise<unknown> {
    const answer = await answering
    if (answer.ok()) return answer.json()
    throw new Error(`${answer.url()} answered ${answer.status()}: ${await answer.text()}`)
  }
}
