import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { Citations } from '@/collections/Citations/Citations'
import { Claims } from '@/collections/Claims/Claims'
import { Cursors } from '@/collections/Cursors/Cursors'
import { Dossiers } from '@/collections/Dossiers/Dossiers'
import { Evidence } from '@/collections/Evidence/Evidence'
import { makeFiles } from '@/collections/Files/makeFiles'
import { smallEditor } from '@/collections/fields/richText'
import { atDesk } from '@/collections/hooks/atDesk'
import { quietRefusals } from '@/collections/hooks/quietRefusals'
import { refuseDamagedText } from '@/collections/hooks/refuseDamagedText'
import { refuseStaleSave } from '@/collections/hooks/refuseStaleSave'
import { tellRefusal } from '@/collections/hooks/tellRefusal'
import { Invitations } from '@/collections/Invitations/Invitations'
import { Mails } from '@/collections/Mails/Mails'
import { Outlets } from '@/collections/Outlets/Outlets'
import { Responses } from '@/collections/Responses/Responses'
import { ActDetails } from '@/collections/records/ActDetails'
import { Acts } from '@/collections/records/Acts'
import { CandidateParts } from '@/collections/records/CandidateParts'
import { Candidates } from '@/collections/records/Candidates'
import { Counters } from '@/collections/records/Counters'
import { Editions } from '@/collections/records/Editions'
import { FrozenCopies } from '@/collections/records/FrozenCopies'
import { Parts } from '@/collections/records/Parts'
import { Reviews } from '@/collections/records/Reviews'
import { Updates } from '@/collections/Updates/Updates'
import { Users } from '@/collections/Users/Users'
import { databaseAdapter } from '@/database/databaseAdapter'
import { maxFileSize } from '@/domain/file/fileTypes'
import { deskMail } from '@/effects/mail/deskMail'
import type { MailPlace } from '@/effects/mail/openPost'
import { env } from '@/env'
import { PressRoom } from '@/globals/PressRoom/PressRoom'
import { deskLanguages, payloadWords } from '@/locales/payloadWords'

const root = path.dirname(fileURLToPath(import.meta.url))

export type Place = {
  databaseUri: string
  filesDir: string
  secret: string
  mail?: MailPlace
  /** Whether Payload writes payload-types.ts again, in a process of its own, each time it starts in development. */
  generatesTypes?: boolean
}

/** The whole configuration for one database and one folder of files. */
export const makeConfig = ({
  databaseUri,
  filesDir,
  secret,
  mail = env.mail,
  generatesTypes = false,
}: Place): Promise<SanitizedConfig> =>
  buildConfig({
    admin: {
      user: 'users',
      avatar: 'default',
      components: {
        beforeNavLinks: ['/components/desk/brand/NavLinks.client#NavLinks'],
        providers: [
          '/components/desk/names/NameControls.client#NameControls',
          '/components/desk/saves/ForgetWords.client#ForgetWords',
        ],
        graphics: {
          Icon: '/components/desk/brand/Mark#Mark',
          Logo: '/components/desk/brand/Wordmark#Wordmark',
        },
        views: {
          dashboard: { Component: '/components/desk/home/Home#Home' },
          import: {
            Component: '/components/desk/import/ImportView#ImportView',
            // The same word in both languages: Payload takes no others.
            meta: { title: 'Import' },
            path: '/import',
          },
          mail: {
            Component: '/components/desk/mail/MailView#MailView',
            meta: { title: 'Courriels – Mail' },
            path: '/mail',
          },
          document: {
            Component: '/components/desk/document/DocumentView#DocumentView',
            meta: { title: 'Point par point' },
            path: '/dossier/:id',
          },
          sentences: {
            Component: '/components/desk/history/SentencesView#SentencesView',
            meta: { title: 'Point par point' },
            path: '/history/:id/:edition',
          },
          history: {
            Component: '/components/desk/history/HistoryView#HistoryView',
            meta: { title: 'Point par point' },
            path: '/history/:id',
          },
          update: {
            Component: '/components/desk/update/UpdateView#UpdateView',
            meta: { title: 'Point par point' },
            path: '/update/:id',
          },
        },
      },
      dateFormat: 'd MMMM yyyy, HH:mm',
      importMap: { baseDir: root, importMapFile: `${root}/app/(payload)/admin/importMap.js` },
      meta: {
        titleSuffix: ' – Point par point',
        description: 'Point par point',
        // Otherwise anybody could have this host draw any words as a picture.
        defaultOGImageType: 'off',
      },
    },
    collections: [
      ...[
        Dossiers,
        Updates,
        Claims,
        Citations,
        Responses,
        Evidence,
        Outlets,
        makeFiles(filesDir),
        Users,
      ]
        .map(refuseDamagedText)
        .map(refuseStaleSave)
        .map(atDesk),
      Editions,
      Parts,
      Acts,
      ActDetails,
      Candidates,
      CandidateParts,
      FrozenCopies,
      Reviews,
      Invitations,
      Counters,
      Mails,
      Cursors,
    ],
    globals: [PressRoom],
    db: databaseAdapter(databaseUri),
    editor: smallEditor,
    email: deskMail(mail),
    graphQL: { disable: true },
    hooks: { afterError: [tellRefusal] },
    i18n: { fallbackLanguage: 'fr', supportedLanguages: deskLanguages, translations: payloadWords },
    // Standard output belongs to what commands answer.
    logger: { options: { hooks: { logMethod: quietRefusals } }, destination: process.stderr },
    secret,
    sharp,
    telemetry: false,
    typescript: { autoGenerate: generatesTypes, outputFile: `${root}/payload-types.ts` },
    upload: { limits: { fileSize: maxFileSize }, abortOnLimit: true },
  })
