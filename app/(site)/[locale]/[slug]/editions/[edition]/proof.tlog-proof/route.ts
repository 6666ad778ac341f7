import { editionProof } from '@/app/(site)/editionProof'
import { orUnavailable } from '@/app/(site)/orUnavailable'
import { plainUnavailable } from '@/app/(site)/plainUnavailable'

export const dynamic = 'force-dynamic'

export const GET = orUnavailable(editionProof, plainUnavailable)
