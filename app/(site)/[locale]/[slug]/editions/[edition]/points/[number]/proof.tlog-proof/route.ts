import { editionProof } from '@/app/(site)/editionProof'

export const dynamic = 'force-dynamic'

export const GET = editionProof
