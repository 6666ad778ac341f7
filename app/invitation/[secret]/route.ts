import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { createElement, type ReactElement } from 'react'
import { orDamaged } from '@/app/(site)/orDamaged'
import { orUnavailable } from '@/app/(site)/orUnavailable'
import { pressRoomOf } from '@/app/(site)/pressRoomOf'
import { renderPage } from '@/app/(site)/renderPage'
import { unavailableInvitation } from '@/app/invitation/unavailableInvitation'
import { unpublishedHeaders } from '@/app/invitation/unpublishedHeaders'
import { ClosedInvitationPage } from '@/components/invitation/ClosedInvitationPage'
import { InvitationPage } from '@/components/invitation/InvitationPage'
import type { InvitationPageProps } from '@/components/invitation/InvitationPageProps'
import { readByInvitation } from '@/desk/invitation/readByInvitation'
import { fileAddress, invitationAddress } from '@/domain/address/addresses'
import { parseOpinion } from '@/domain/invitation/parseOpinion'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'
import { findInvitation } from '@/operations/approval/findInvitation'
import { reviewByInvitation } from '@/operations/review/reviewByInvitation'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { guardedRoute } from '@/security/guardedRoute'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ secret: string }> }
type Shown = Pick<InvitationPageProps, 'typed' | 'refused' | 'isSaid'>

/** More than any of our forms sends, in bytes. */
const longestForm = 200_000

const nothingTyped = { verdict: '', comment: '', about: '', isPrivate: false }

const headers = { ...unpublishedHeaders, 'Content-Type': 'text/html; charset=utf-8' }

/** The page that a person without an account reads by an invitation. Reading changes nothing. */
export const GET = orUnavailable(async (request: Request, { params }: Context) => {
  const { secret } = await params
  const payload = await getPayload({ config })
  const isSaid = new URL(request.url).searchParams.has('said')
  return page(payload, request, secret, 200, { typed: nothingTyped, refused: [], isSaid })
}, unavailableInvitation)

/** Records the review of that person. A refusal shows the page again, with everything that was typed. */
export const POST = guardedRoute(
  orUnavailable(async (request: Request, { params }: Context) => {
    const { secret } = await params
    const payload = await getPayload({ config })
    const found = await findInvitation({ payload }, secret)
    if (!found.ok) return closed(payload, found.reasons)
    const { typed, opinion } = parseOpinion(await fieldsOf(request))
    const said = opinion.ok ? await reviewByInvitation(payload, secret, opinion.value) : opinion
    if (said.ok) {
      const { search } = new URL(request.url)
      const Location = `${search === '' ? '?' : `${search}&`}said`
      return new Response(null, { status: 303, headers: { ...headers, Location } })
    }
    const refusal = { typed, refused: said.reasons, isSaid: false }
    return page(payload, request, secret, 422, refusal)
  }, unavailableInvitation),
)

/** The fields of a form; none where the body is not a form, or is longer than any of ours. */
async function fieldsOf(request: Request): Promise<Record<string, unknown>> {
  const length = Number(request.headers.get('Content-Length') ?? Number.POSITIVE_INFINITY)
  if (length > longestForm) return {}
  const fields = await request.formData().catch(() => new FormData())
  return Object.fromEntries(fields)
}

async function page(
  payload: Payload,
  request: Request,
  secret: string,
  status: number,
  { refused, ...shown }: Omit<Shown, 'refused'> & { refused: readonly Reason[] },
): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const base = asked.get('base') === 'seen' ? 'seen' : 'published'
  const read = await orDamaged(readByInvitation({ payload }, secret, base))
  if (read === 'damaged') return closed(payload, [{ code: 'record-damaged', path: [] }])
  if (!read.ok) return closed(payload, read.reasons)
  const reading = read.value
  const { language, comparison } = reading
  const view = asked.get('view') ?? (comparison.is === 'first' ? 'text' : 'changes')
  const words = await getPressRoom({ payload }, language)
  return html(
    createElement(InvitationPage, {
      ...shown,
      pressRoom: pressRoomOf(words),
      language,
      view: view === 'text' ? 'text' : 'changes',
      reading,
      addressOfFile: ({ sha256, name }) =>
        `${invitationAddress(secret)}${fileAddress(sha256, name)}`,
      refused: refused.map((reason) => describeReason(reason, language)),
    }),
    status,
  )
}

async function closed(payload: Payload, reasons: readonly Reason[]): Promise<Response> {
  const words = await getPressRoom({ payload }, 'fr')
  const why = (language: 'fr' | 'en') =>
    reasons.map((reason) => describeReason(reason, language)).join(' ')
  const isUnknown = reasons.some(({ code }) => code === 'invitation-unknown')
  return html(
    createElement(ClosedInvitationPage, {
      pressRoom: pressRoomOf(words),
      why: { fr: why('fr'), en: why('en') },
    }),
    isUnknown ? 404 : 410,
  )
}

const html = async (shown: ReactElement, status: number) =>
  new Response(await renderPage(shown), { status, headers })
