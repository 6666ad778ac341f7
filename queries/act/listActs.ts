import { type DatabaseReader, findAll, findOne } from '@/database/find'
import { actsPerPage } from '@/domain/data/dataActs'

/** The number of acts, which is also the number of the last one, because the sequence has no gap. */
export async function countActs(reader: DatabaseReader): Promise<number> {
  return (await findOne(reader, 'acts', {}, '-sequence'))?.sequence ?? 0
}

/** The canonical texts of one page of acts, in sequence; empty past the last page. Pages count from 1. */
export async function listActs(reader: DatabaseReader, page: number): Promise<readonly string[]> {
  const before = (page - 1) * actsPerPage
  const onPage = { sequence: { greater_than: before, less_than_equal: before + actsPerPage } }
  return (await findAll(reader, 'acts', onPage, 'sequence')).map(({ text }) => text)
}
