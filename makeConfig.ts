import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'
import { Bin } from '@/collections/Bin/Bin'
import { Citations } from '@/collections/Citations/Citations'
import { Claims } from '@/collections/Claims/Claims'
import { Cursors } from '@/collections/Cursors/Cursors'
import { Dossiers } from '@/collections/Dossiers/Dossiers'
import { Evidence } from '@/collections/Evidence/Evidence'
import { makeFiles } from '@/collections/Files/makeFiles'
import { smallEditor } from '@/collections/fields/richText'
import { atDesk } from '@/collections/hooks/atDesk'
import { describeError } from '@/collections/hooks/describeError'
import { quietRefusals } from '@/collections/hooks/quietRefusals'
import { refuseDamagedText } from '@/collections/hooks/refuseDamagedText'
import { refuseMalformedRequest } from '@/collections/hooks/refuseMalformedRequest'
import { refuseStaleSave } from '@/collections/hooks/refuseStaleSave'
import { refuseUnknownRelations } from '@/collections/hooks/refuseUnknownRelations'
import { Invitations } from '@/collections/Invitations/Invitations'
import { guardLocks } from '@/collections/locks/guardLocks'
import { Mails } from '@/collections/Mails/Mails'
import { Outlets } from '@/collections/Outlets/Outlets'
import { Responses } from '@/collections/Responses/Responses'
import { ActDetails } from '@/collections/records/ActDetails'
import { Acts } from '@/collections/records/Acts'
import { CandidateParts } from '@/collections/records/CandidateParts'
import { Candidates } from '@/collections/records/Candidates'
import { Checkpoints } from '@/collections/records/Checkpoints'
import { Counters } from '@/collections/records/Counters'
import { Editions } from '@/collections/records/Editions'
import { FrozenCopies } from '@/collections/records/FrozenCopies'
import { Parts } from '@/collections/records/Parts'
import { Reviews } from '@/collections/records/Reviews'
import { Statements } from '@/collections/records/Statements'
import { Tiles } from '@/collections/records/Tiles'
import { Updates } from '@/collections/Updates/Updates'
import { Users } from '@/collections/Users/Users'
import { databaseAdapter } from '@/database/databaseAdapter'
import { maxFileSize } from '@/domain/file/fileTypes'
import { deskMail } from '@/effects/mail/deskMail'
import type { MailPlace } from '@/effects/mail/openMailTransport'
import { env } from '@/env'
import { PressRoom } from '@/globals/PressRoom/PressRoom'
import { deskLanguages, payloadWords } from '@/locales/payloadWords'
import type { Reached } from '@/storage/storeFile'

const root = path.dirname(fileURLToPath(import.meta.url))

export type Place = {
  databaseUri: string
  filesDir: string
  secret: string
  mail?: MailPlace
  /** Whether a press room is made where there is none. */
  mayBeNew?: boolean
  /** Whether Payload writes payload-types.ts at each start in development, in a separate process. */
  generatesTypes?: boolean
  /** Is called before each step of storing a file: tests fail or kill there. */
  storing?: Reached
}

/** The collections that people write, search and open at the desk. */
const collectionsAtDesk = (filesDir: string, reached?: Reached): CollectionConfig[] => [
  Dossiers,
  Updates,
  Claims,
  Citations,
  Responses,
  Evidence,
  Outlets,
  makeFiles(filesDir, reached),
  Users,
]

/** Collections without a form: the append-only record, and what operations and effects write for their own use. */
const collectionsBehindDesk: CollectionConfig[] = [
  Editions,
  Parts,
  Acts,
  ActDetails,
  Candidates,
  CandidateParts,
  FrozenCopies,
  Tiles,
  Statements,
  Checkpoints,
  Bin,
  Reviews,
  Invitations,
  Counters,
  Mails,
  Cursors,
]

/** One of our own views in the desk. `Component` is what Payload imports: a path and the name of its export. */
const deskView = (path: `/${string}`, Component: string) => ({ Component, path })

const deskViews = {
  dashboard: { Component: '/components/desk/home/Home#Home' },
  import: deskView('/import', '/components/desk/import/ImportView#ImportView'),
  updates: deskView('/updates', '/components/desk/update/UpdatesView#UpdatesView'),
  bin: deskView('/bin', '/components/desk/bin/BinView#BinView'),
  mail: deskView('/mail', '/components/desk/mail/MailView#MailView'),
  unauthorized: deskView('/unauthorized', '/components/desk/ToSignIn#ToSignIn'),
  document: deskView('/dossier/:id', '/components/desk/document/DocumentView#DocumentView'),
  sentences: deskView(
    '/history/:id/:edition',
    '/components/desk/history/SentencesView#SentencesView',
  ),
  history: deskView('/history/:id', '/components/desk/history/HistoryView#HistoryView'),
  update: deskView('/update/:id', '/components/desk/update/UpdateView#UpdateView'),
}

/** The whole configuration for one database and one folder of files. */
export const makeConfig = ({
  databaseUri,
  filesDir,
  secret,
  mail = env.mail,
  mayBeNew = env.isNewPressRoom,
  generatesTypes = false,
  storing,
}: Place): Promise<SanitizedConfig> =>
  buildConfig({
    admin: {
      user: 'users',
      avatar: 'default',
      components: {
        beforeLogin: ['/components/desk/account/SignInHeading#SignInHeading'],
        beforeNavLinks: ['/components/desk/brand/NavLinks.client#NavLinks'],
        providers: [
          '/components/desk/clock/PressRoomClock#PressRoomClock',
          '/components/desk/names/NameControls.client#NameControls',
          '/components/desk/saves/ForgetWords.client#ForgetWords',
          '/components/desk/saves/AskBeforeClosing.client#AskBeforeClosing',
          '/components/desk/focus/ReturnFocus.client#ReturnFocus',
        ],
        graphics: {
          Icon: '/components/desk/brand/Mark#Mark',
          Logo: '/components/desk/brand/Wordmark#Wordmark',
        },
        views: deskViews,
      },
      dateFormat: 'd MMMM yyyy, HH:mm',
      importMap: { baseDir: root, importMapFile: `${root}/app/(payload)/admin/importMap.js` },
      meta: {
        titleSuffix: ' – Point par point',
        description: 'Point par point',
        openGraph: { siteName: 'Point par point', description: 'Point par point' },
        // Otherwise anybody could make this host draw any words as a picture.
        defaultOGImageType: 'off',
      },
    },
    collections: [
      ...collectionsAtDesk(filesDir, storing)
        .map(refuseDamagedText)
        .map(refuseUnknownRelations)
        .map(refuseStaleSave)
        .map(atDesk),
      ...collectionsBehindDesk,
    ].map(refuseMalformedRequest),
    globals: [PressRoom],
    db: databaseAdapter(databaseUri, { mayBeNew }),
    editor: smallEditor,
    email: deskMail(mail),
    graphQL: { disable: true },
    // Payload finds the first name of an address among them: /api/constructor would find what every object inherits.
    onInit: ({ collections }) => {
      Object.setPrototypeOf(collections, null)
    },
    hooks: { afterError: [describeError] },
    i18n: { fallbackLanguage: 'fr', supportedLanguages: deskLanguages, translations: payloadWords },
    // Standard output is only for the results of commands.
    logger: { options: { hooks: { logMethod: quietRefusals } }, destination: process.stderr },
    secret,
    telemetry: false,
    typescript: { autoGenerate: generatesTypes, outputFile: `${root}/payload-types.ts` },
    upload: { limits: { fileSize: maxFileSize }, abortOnLimit: true },
  }).then(guardLocks)
