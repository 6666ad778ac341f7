import { changesPage } from '@/app/data/changesPage'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = changesPage({ other: false })
