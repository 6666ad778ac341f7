import { Saves as Saves_883f19cb97bf67b7d16d809a85618271 } from '../../../components/desk/saves/Saves.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DeskEditor as DeskEditor_a558bf8ca14c2433da15b607ab4f06c2 } from '../../../components/desk/editor/DeskEditor.client'
import { ToDocumentCell as ToDocumentCell_d95f14596dbd39ec31579c2e8b8a6e2a } from '../../../components/desk/document/ToDocumentCell.client'
import { ToDocument as ToDocument_3c7d859ff4a52b130cb3a2ec1df216e7 } from '../../../components/desk/document/ToDocument.client'
import { DateQuestion as DateQuestion_fc40a7319b364d99536c39fadc13bcc4 } from '../../../components/desk/dates/DateQuestion.client'
import { GivenLabel as GivenLabel_56925e5ee1ddf1b6b2b71015defc1cc0 } from '../../../components/desk/names/GivenLabel.client'
import { KeepUnsaved as KeepUnsaved_fdb0a53a68636d73fef30341198b8349 } from '../../../components/desk/KeepUnsaved.client'
import { PublishControl as PublishControl_521b7d4ead2f8e07cdf334fa17483bd1 } from '../../../components/desk/publish/PublishControl.client'
import { SaveButton as SaveButton_40f3ef8472a4ecb7bffeb3e33b57e79b } from '../../../components/desk/saves/SaveButton.client'
import { UsedIn as UsedIn_0571f624ade0154c7d205ca36c57c9ac } from '../../../components/desk/uses/UsedIn'
import { FileSizeCell as FileSizeCell_560c728e0e01936795daa578b24fe6a1 } from '../../../components/desk/list/FileSizeCell.client'
import { SetUpCode as SetUpCode_70c2302aef93f15260826899c04d0d7d } from '../../../components/desk/account/SetUpCode.client'
import { CurrentPassword as CurrentPassword_3e929f7c980ff7ef87a252525ca6af11 } from '../../../components/desk/account/CurrentPassword.client'
import { Mark as Mark_f9611c4ab723b089b2a666facd65d093 } from '../../../components/desk/brand/Mark'
import { Wordmark as Wordmark_5357cfe490a3a3c6bb17390372e1c5bb } from '../../../components/desk/brand/Wordmark'
import { SignInHeading as SignInHeading_fa6b09235bba71c39f64812058e213d5 } from '../../../components/desk/account/SignInHeading'
import { NavLinks as NavLinks_baec8df5ac3e7dc7c31510b17adb4c5b } from '../../../components/desk/brand/NavLinks.client'
import { PressRoomClock as PressRoomClock_0ef76c77eee17c4afa6464b83701db75 } from '../../../components/desk/clock/PressRoomClock'
import { NameControls as NameControls_b3ed5e7861e3a678c772832179d8a0d4 } from '../../../components/desk/names/NameControls.client'
import { ForgetWords as ForgetWords_b856395090cbfec0abeb4e1052976c40 } from '../../../components/desk/saves/ForgetWords.client'
import { AskBeforeClosing as AskBeforeClosing_754824694f6ef8c3e5a841acc612b9ad } from '../../../components/desk/saves/AskBeforeClosing.client'
import { ReturnFocus as ReturnFocus_608338f3f2d9960d21ddf6565fed1bad } from '../../../components/desk/focus/ReturnFocus.client'
import { Home as Home_51c09f19549fa367d58665d82c594940 } from '../../../components/desk/home/Home'
import { ImportView as ImportView_b102cab667e85f92ee17927c1798e657 } from '../../../components/desk/import/ImportView'
import { UpdatesView as UpdatesView_6c395915605fdf3e3c9abad5387ee7e7 } from '../../../components/desk/update/UpdatesView'
import { BinView as BinView_f04d3a63d434127a7f56c62346c1db0d } from '../../../components/desk/bin/BinView'
import { MailView as MailView_2bc69231ee4ef85c1c64529ce2723e7f } from '../../../components/desk/mail/MailView'
import { ToSignIn as ToSignIn_87f888bb36fae75aca6d315cc6248519 } from '../../../components/desk/ToSignIn'
import { DocumentView as DocumentView_291517202acc52cc8ad89ea7e7a9705a } from '../../../components/desk/document/DocumentView'
import { SentencesView as SentencesView_1bf16465cec2d41eaebcb68256162acb } from '../../../components/desk/history/SentencesView'
import { HistoryView as HistoryView_4cb9fb1eaa25fdf092ca5a721c098551 } from '../../../components/desk/history/HistoryView'
import { UpdateView as UpdateView_2fe9cf9ea07f4184c51eb3b08480d66f } from '../../../components/desk/update/UpdateView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/desk/saves/Saves.client#Saves": Saves_883f19cb97bf67b7d16d809a85618271,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/desk/editor/DeskEditor.client#DeskEditor": DeskEditor_a558bf8ca14c2433da15b607ab4f06c2,
  "/components/desk/document/ToDocumentCell.client#ToDocumentCell": ToDocumentCell_d95f14596dbd39ec31579c2e8b8a6e2a,
  "/components/desk/document/ToDocument.client#ToDocument": ToDocument_3c7d859ff4a52b130cb3a2ec1df216e7,
  "/components/desk/dates/DateQuestion.client#DateQuestion": DateQuestion_fc40a7319b364d99536c39fadc13bcc4,
  "/components/desk/names/GivenLabel.client#GivenLabel": GivenLabel_56925e5ee1ddf1b6b2b71015defc1cc0,
  "/components/desk/KeepUnsaved.client#KeepUnsaved": KeepUnsaved_fdb0a53a68636d73fef30341198b8349,
  "/components/desk/publish/PublishControl.client#PublishControl": PublishControl_521b7d4ead2f8e07cdf334fa17483bd1,
  "/components/desk/saves/SaveButton.client#SaveButton": SaveButton_40f3ef8472a4ecb7bffeb3e33b57e79b,
  "/components/desk/uses/UsedIn#UsedIn": UsedIn_0571f624ade0154c7d205ca36c57c9ac,
  "/components/desk/list/FileSizeCell.client#FileSizeCell": FileSizeCell_560c728e0e01936795daa578b24fe6a1,
  "/components/desk/account/SetUpCode.client#SetUpCode": SetUpCode_70c2302aef93f15260826899c04d0d7d,
  "/components/desk/account/CurrentPassword.client#CurrentPassword": CurrentPassword_3e929f7c980ff7ef87a252525ca6af11,
  "/components/desk/brand/Mark#Mark": Mark_f9611c4ab723b089b2a666facd65d093,
  "/components/desk/brand/Wordmark#Wordmark": Wordmark_5357cfe490a3a3c6bb17390372e1c5bb,
  "/components/desk/account/SignInHeading#SignInHeading": SignInHeading_fa6b09235bba71c39f64812058e213d5,
  "/components/desk/brand/NavLinks.client#NavLinks": NavLinks_baec8df5ac3e7dc7c31510b17adb4c5b,
  "/components/desk/clock/PressRoomClock#PressRoomClock": PressRoomClock_0ef76c77eee17c4afa6464b83701db75,
  "/components/desk/names/NameControls.client#NameControls": NameControls_b3ed5e7861e3a678c772832179d8a0d4,
  "/components/desk/saves/ForgetWords.client#ForgetWords": ForgetWords_b856395090cbfec0abeb4e1052976c40,
  "/components/desk/saves/AskBeforeClosing.client#AskBeforeClosing": AskBeforeClosing_754824694f6ef8c3e5a841acc612b9ad,
  "/components/desk/focus/ReturnFocus.client#ReturnFocus": ReturnFocus_608338f3f2d9960d21ddf6565fed1bad,
  "/components/desk/home/Home#Home": Home_51c09f19549fa367d58665d82c594940,
  "/components/desk/import/ImportView#ImportView": ImportView_b102cab667e85f92ee17927c1798e657,
  "/components/desk/update/UpdatesView#UpdatesView": UpdatesView_6c395915605fdf3e3c9abad5387ee7e7,
  "/components/desk/bin/BinView#BinView": BinView_f04d3a63d434127a7f56c62346c1db0d,
  "/components/desk/mail/MailView#MailView": MailView_2bc69231ee4ef85c1c64529ce2723e7f,
  "/components/desk/ToSignIn#ToSignIn": ToSignIn_87f888bb36fae75aca6d315cc6248519,
  "/components/desk/document/DocumentView#DocumentView": DocumentView_291517202acc52cc8ad89ea7e7a9705a,
  "/components/desk/history/SentencesView#SentencesView": SentencesView_1bf16465cec2d41eaebcb68256162acb,
  "/components/desk/history/HistoryView#HistoryView": HistoryView_4cb9fb1eaa25fdf092ca5a721c098551,
  "/components/desk/update/UpdateView#UpdateView": UpdateView_2fe9cf9ea07f4184c51eb3b08480d66f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
