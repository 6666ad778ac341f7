import type { InStatement } from '@libsql/client'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'

/** What lists need of an edition. `id` is that of the stored edition, `original` of the dossier that it translates. */
export type Outline = {
  id: string
  digest: string
  dossier: string
  language: Language
  slug: string
  number: number
  publishedAt: string
  class: ChangeClass
  /** Substantive, and no reconstruction. */
  isNews: boolean
  /** Whether its date is stated by a reconstruction. */
  isStated: boolean
  shown: number
  /** How many claims it holds. */
  points: number
  original: string | null
}

/** The statements that put an edition into the lists, or replace it; in any order. */
export const insertOutline = (outline: Outline): InStatement[] => {
  const { id, digest, dossier, language, slug, number, publishedAt, points, original } = outline
  const published = Date.parse(publishedAt)
  const [isNews, isStated] = [Number(outline.isNews), Number(outline.isStated)]
  return [
    {
      sql: `insert or replace into outlines values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [
        ...[id, digest, dossier, language, slug, number, publishedAt],
        ...[published, outline.class, isNews, isStated, outline.shown],
      ],
    },
    {
      sql: `insert into listed values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set language = excluded.language, slug = excluded.slug,
          number = excluded.number, points = excluded.points, edition = excluded.edition,
          digest = excluded.digest, published = excluded.published, original = excluded.original,
          kin = excluded.kin
        where excluded.number >= number`,
      args: [
        ...[dossier, language, slug, number, points, id, digest, published, publishedAt],
        ...[original, original ?? dossier],
      ],
    },
    {
      sql: 'update listed set began = ? where id = ? and ? = 1',
      args: [publishedAt, dossier, number],
    },
  ]
}
