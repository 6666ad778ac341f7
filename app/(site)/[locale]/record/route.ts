import { createElement } from 'react'
import { publicPage } from '@/app/(site)/publicPage'
import { RecordPage } from '@/components/record/RecordPage'
import { recordAddress } from '@/domain/address/addresses'
import { getLog } from '@/queries/log/getLog'

export const dynamic = 'force-dynamic'

export const GET = publicPage(async ({ reader, language, pressRoom }) => ({
  page: createElement(RecordPage, { pressRoom, language, log: await getLog(reader) }),
  links: [{ rel: 'canonical', address: recordAddress(language) }],
}))
