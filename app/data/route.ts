import { getDataIndex } from '@/queries/getData'
import { dataPage } from './dataPage'

export const dynamic = 'force-dynamic'

export const GET = dataPage(getDataIndex)
