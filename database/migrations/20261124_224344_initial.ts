import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`dossiers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`introduction\` text,
  	\`update_line_words\` text,
  	\`update_line_edtf\` text,
  	\`language\` text DEFAULT 'fr' NOT NULL,
  	\`slug\` text NOT NULL,
  	\`translation_of_id\` text,
  	\`labels_claim\` text,
  	\`labels_citation\` text,
  	\`labels_citations\` text,
  	\`labels_response\` text,
  	\`labels_evidence\` text,
  	\`labels_update\` text,
  	\`withdrawal_date\` text,
  	\`withdrawal_reason\` text,
  	\`saved_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`dossiers_translation_of_idx\` ON \`dossiers\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_saved_by_idx\` ON \`dossiers\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_updated_at_idx\` ON \`dossiers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_created_at_idx\` ON \`dossiers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_slug_idx\` ON \`dossiers\` (\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`dossiers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`dossiers_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dossiers_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dossiers_rels_order_idx\` ON \`dossiers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_rels_parent_idx\` ON \`dossiers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_rels_path_idx\` ON \`dossiers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_rels_dossiers_id_idx\` ON \`dossiers_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE TABLE \`_dossiers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text NOT NULL,
  	\`version_introduction\` text,
  	\`version_update_line_words\` text,
  	\`version_update_line_edtf\` text,
  	\`version_language\` text DEFAULT 'fr' NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_translation_of_id\` text,
  	\`version_labels_claim\` text,
  	\`version_labels_citation\` text,
  	\`version_labels_citations\` text,
  	\`version_labels_response\` text,
  	\`version_labels_evidence\` text,
  	\`version_labels_update\` text,
  	\`version_withdrawal_date\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_saved_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_dossiers_v_parent_idx\` ON \`_dossiers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_translation_of_idx\` ON \`_dossiers_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_saved_by_idx\` ON \`_dossiers_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_updated_at_idx\` ON \`_dossiers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_created_at_idx\` ON \`_dossiers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_created_at_idx\` ON \`_dossiers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_updated_at_idx\` ON \`_dossiers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_slug_idx\` ON \`_dossiers_v\` (\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_dossiers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`dossiers_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dossiers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dossiers_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_dossiers_v_rels_order_idx\` ON \`_dossiers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_rels_parent_idx\` ON \`_dossiers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_rels_path_idx\` ON \`_dossiers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_rels_dossiers_id_idx\` ON \`_dossiers_v_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE TABLE \`updates\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`class\` text,
  	\`note\` text,
  	\`reconstructs_date_words\` text,
  	\`reconstructs_date_edtf\` text,
  	\`reconstructs_basis\` text,
  	\`dossier_id\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`edition\` numeric,
  	\`submission\` numeric DEFAULT 0 NOT NULL,
  	\`candidate\` text,
  	\`needs\` text,
  	\`standing_is\` text,
  	\`standing_claim\` text,
  	\`standing_date\` text,
  	\`standing_reason\` text,
  	\`schedule_due\` text,
  	\`schedule_zone\` text,
  	\`schedule_by\` text,
  	\`schedule_failures\` numeric,
  	\`schedule_next\` text,
  	\`schedule_failure\` text,
  	\`glass\` text,
  	\`slot\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`updates_dossier_idx\` ON \`updates\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_candidate_idx\` ON \`updates\` (\`candidate\`);`)
  await db.run(sql`CREATE INDEX \`updates_schedule_schedule_due_idx\` ON \`updates\` (\`schedule_due\`);`)
  await db.run(sql`CREATE INDEX \`updates_schedule_schedule_next_idx\` ON \`updates\` (\`schedule_next\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`updates_slot_idx\` ON \`updates\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`updates_updated_at_idx\` ON \`updates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`updates_created_at_idx\` ON \`updates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`updates_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`updates_rels_order_idx\` ON \`updates_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`updates_rels_parent_idx\` ON \`updates_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_rels_path_idx\` ON \`updates_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`updates_rels_users_id_idx\` ON \`updates_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`dossier_id\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`statement\` text NOT NULL,
  	\`position\` text,
  	\`withdrawal_date\` text,
  	\`withdrawal_reason\` text,
  	\`saved_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_dossier_idx\` ON \`claims\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_position_idx\` ON \`claims\` (\`position\`);`)
  await db.run(sql`CREATE INDEX \`claims_saved_by_idx\` ON \`claims\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dossier_number_idx\` ON \`claims\` (\`dossier_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_dossier_id\` text NOT NULL,
  	\`version_number\` numeric NOT NULL,
  	\`version_statement\` text NOT NULL,
  	\`version_position\` text,
  	\`version_withdrawal_date\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_saved_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_parent_idx\` ON \`_claims_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_dossier_idx\` ON \`_claims_v\` (\`version_dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_position_idx\` ON \`_claims_v\` (\`version_position\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_saved_by_idx\` ON \`_claims_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_updated_at_idx\` ON \`_claims_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_created_at_idx\` ON \`_claims_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_created_at_idx\` ON \`_claims_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_updated_at_idx\` ON \`_claims_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_dossier_version_number_idx\` ON \`_claims_v\` (\`version_dossier_id\`,\`version_number\`);`)
  await db.run(sql`CREATE TABLE \`citations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`claim_id\` text NOT NULL,
  	\`quote\` text NOT NULL,
  	\`outlet_id\` text,
  	\`author\` text,
  	\`date_words\` text,
  	\`date_edtf\` text,
  	\`link\` text,
  	\`heading\` text,
  	\`position\` text,
  	\`saved_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`claim_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`outlet_id\`) REFERENCES \`outlets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`citations_claim_idx\` ON \`citations\` (\`claim_id\`);`)
  await db.run(sql`CREATE INDEX \`citations_outlet_idx\` ON \`citations\` (\`outlet_id\`);`)
  await db.run(sql`CREATE INDEX \`citations_position_idx\` ON \`citations\` (\`position\`);`)
  await db.run(sql`CREATE INDEX \`citations_saved_by_idx\` ON \`citations\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`citations_updated_at_idx\` ON \`citations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`citations_created_at_idx\` ON \`citations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_citations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_claim_id\` text NOT NULL,
  	\`version_quote\` text NOT NULL,
  	\`version_outlet_id\` text,
  	\`version_author\` text,
  	\`version_date_words\` text,
  	\`version_date_edtf\` text,
  	\`version_link\` text,
  	\`version_heading\` text,
  	\`version_position\` text,
  	\`version_saved_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_claim_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_outlet_id\`) REFERENCES \`outlets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_citations_v_parent_idx\` ON \`_citations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_claim_idx\` ON \`_citations_v\` (\`version_claim_id\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_outlet_idx\` ON \`_citations_v\` (\`version_outlet_id\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_position_idx\` ON \`_citations_v\` (\`version_position\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_saved_by_idx\` ON \`_citations_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_updated_at_idx\` ON \`_citations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_version_version_created_at_idx\` ON \`_citations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_created_at_idx\` ON \`_citations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_citations_v_updated_at_idx\` ON \`_citations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`responses_uses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`evidence_id\` text NOT NULL,
  	\`note\` text,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`evidence\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`responses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`responses_uses_order_idx\` ON \`responses_uses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`responses_uses_parent_id_idx\` ON \`responses_uses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`responses_uses_evidence_idx\` ON \`responses_uses\` (\`evidence_id\`);`)
  await db.run(sql`CREATE TABLE \`responses\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`claim_id\` text NOT NULL,
  	\`body\` text,
  	\`saved_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`claim_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`responses_claim_idx\` ON \`responses\` (\`claim_id\`);`)
  await db.run(sql`CREATE INDEX \`responses_saved_by_idx\` ON \`responses\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`responses_updated_at_idx\` ON \`responses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`responses_created_at_idx\` ON \`responses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_responses_v_version_uses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`evidence_id\` text NOT NULL,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`evidence\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_responses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_responses_v_version_uses_order_idx\` ON \`_responses_v_version_uses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_version_uses_parent_id_idx\` ON \`_responses_v_version_uses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_version_uses_evidence_idx\` ON \`_responses_v_version_uses\` (\`evidence_id\`);`)
  await db.run(sql`CREATE TABLE \`_responses_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_claim_id\` text NOT NULL,
  	\`version_body\` text,
  	\`version_saved_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`responses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_claim_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_responses_v_parent_idx\` ON \`_responses_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_version_version_claim_idx\` ON \`_responses_v\` (\`version_claim_id\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_version_version_saved_by_idx\` ON \`_responses_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_version_version_updated_at_idx\` ON \`_responses_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_version_version_created_at_idx\` ON \`_responses_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_created_at_idx\` ON \`_responses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_updated_at_idx\` ON \`_responses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`evidence\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`date_words\` text,
  	\`date_edtf\` text,
  	\`kind\` text,
  	\`maker\` text,
  	\`link\` text,
  	\`file_id\` text,
  	\`saved_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`evidence_file_idx\` ON \`evidence\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_saved_by_idx\` ON \`evidence\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_updated_at_idx\` ON \`evidence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evidence_created_at_idx\` ON \`evidence\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_evidence_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_label\` text NOT NULL,
  	\`version_date_words\` text,
  	\`version_date_edtf\` text,
  	\`version_kind\` text,
  	\`version_maker\` text,
  	\`version_link\` text,
  	\`version_file_id\` text,
  	\`version_saved_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`evidence\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_evidence_v_parent_idx\` ON \`_evidence_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_v_version_version_file_idx\` ON \`_evidence_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_v_version_version_saved_by_idx\` ON \`_evidence_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_v_version_version_updated_at_idx\` ON \`_evidence_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_v_version_version_created_at_idx\` ON \`_evidence_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_v_created_at_idx\` ON \`_evidence_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_v_updated_at_idx\` ON \`_evidence_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`outlets\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text,
  	\`saved_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outlets_name_idx\` ON \`outlets\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`outlets_saved_by_idx\` ON \`outlets\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`outlets_updated_at_idx\` ON \`outlets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outlets_created_at_idx\` ON \`outlets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_outlets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text NOT NULL,
  	\`version_address\` text,
  	\`version_saved_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`outlets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_outlets_v_parent_idx\` ON \`_outlets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_outlets_v_version_version_name_idx\` ON \`_outlets_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_outlets_v_version_version_saved_by_idx\` ON \`_outlets_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_outlets_v_version_version_updated_at_idx\` ON \`_outlets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_outlets_v_version_version_created_at_idx\` ON \`_outlets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_outlets_v_created_at_idx\` ON \`_outlets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_outlets_v_updated_at_idx\` ON \`_outlets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`sha256\` text,
  	\`saved_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`files_sha256_idx\` ON \`files\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`files_saved_by_idx\` ON \`files\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`language\` text DEFAULT 'fr',
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`dossier\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`language\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`candidate\` text NOT NULL,
  	\`envelope\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_dossier_idx\` ON \`editions\` (\`dossier\`);`)
  await db.run(sql`CREATE INDEX \`editions_slug_idx\` ON \`editions\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_digest_idx\` ON \`editions\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dossier_number_1_idx\` ON \`editions\` (\`dossier\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`parts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`parts_updated_at_idx\` ON \`parts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`parts_created_at_idx\` ON \`parts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`acts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`verb\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`about\` text,
  	\`detail\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`acts_sequence_idx\` ON \`acts\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`acts_subject_idx\` ON \`acts\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`acts_about_idx\` ON \`acts\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`acts_updated_at_idx\` ON \`acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`acts_created_at_idx\` ON \`acts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`act_details\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`act_details_updated_at_idx\` ON \`act_details\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`act_details_created_at_idx\` ON \`act_details\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`candidates\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`update\` text NOT NULL,
  	\`dossier\` text NOT NULL,
  	\`submission\` numeric NOT NULL,
  	\`digest\` text NOT NULL,
  	\`frozen_at\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`candidates_update_idx\` ON \`candidates\` (\`update\`);`)
  await db.run(sql`CREATE INDEX \`candidates_dossier_idx\` ON \`candidates\` (\`dossier\`);`)
  await db.run(sql`CREATE INDEX \`candidates_digest_idx\` ON \`candidates\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`candidates_updated_at_idx\` ON \`candidates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`candidates_created_at_idx\` ON \`candidates\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`update_submission_idx\` ON \`candidates\` (\`update\`,\`submission\`);`)
  await db.run(sql`CREATE TABLE \`candidate_parts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`update\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`candidate_parts_update_idx\` ON \`candidate_parts\` (\`update\`);`)
  await db.run(sql`CREATE INDEX \`candidate_parts_updated_at_idx\` ON \`candidate_parts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`candidate_parts_created_at_idx\` ON \`candidate_parts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`update_digest_idx\` ON \`candidate_parts\` (\`update\`,\`digest\`);`)
  await db.run(sql`CREATE TABLE \`frozen_copies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`update\` text NOT NULL,
  	\`dossier\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`candidate\` text,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`frozen_copies_update_idx\` ON \`frozen_copies\` (\`update\`);`)
  await db.run(sql`CREATE INDEX \`frozen_copies_dossier_idx\` ON \`frozen_copies\` (\`dossier\`);`)
  await db.run(sql`CREATE INDEX \`frozen_copies_candidate_idx\` ON \`frozen_copies\` (\`candidate\`);`)
  await db.run(sql`CREATE INDEX \`frozen_copies_updated_at_idx\` ON \`frozen_copies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`frozen_copies_created_at_idx\` ON \`frozen_copies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`update\` text NOT NULL,
  	\`submission\` numeric NOT NULL,
  	\`candidate\` text,
  	\`reviewer\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`invitation\` text,
  	\`role\` text NOT NULL,
  	\`verdict\` text NOT NULL,
  	\`comment\` text,
  	\`is_private\` integer DEFAULT false NOT NULL,
  	\`part_kind\` text,
  	\`part\` text,
  	\`part_digest\` text,
  	\`at\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_update_idx\` ON \`reviews\` (\`update\`);`)
  await db.run(sql`CREATE INDEX \`reviews_candidate_idx\` ON \`reviews\` (\`candidate\`);`)
  await db.run(sql`CREATE INDEX \`reviews_reviewer_idx\` ON \`reviews\` (\`reviewer\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`counters_updated_at_idx\` ON \`counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counters_created_at_idx\` ON \`counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`occasion\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`next\` text,
  	\`made_at\` text NOT NULL,
  	\`sent_at\` text,
  	\`fault\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mails_next_idx\` ON \`mails\` (\`next\`);`)
  await db.run(sql`CREATE INDEX \`mails_made_at_idx\` ON \`mails\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cursors\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`cursors_updated_at_idx\` ON \`cursors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cursors_created_at_idx\` ON \`cursors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`dossiers_id\` text,
  	\`updates_id\` text,
  	\`claims_id\` text,
  	\`citations_id\` text,
  	\`responses_id\` text,
  	\`evidence_id\` text,
  	\`outlets_id\` text,
  	\`files_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dossiers_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`updates_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`citations_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`responses_id\`) REFERENCES \`responses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outlets_id\`) REFERENCES \`outlets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dossiers_id_idx\` ON \`payload_locked_documents_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_updates_id_idx\` ON \`payload_locked_documents_rels\` (\`updates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_citations_id_idx\` ON \`payload_locked_documents_rels\` (\`citations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_responses_id_idx\` ON \`payload_locked_documents_rels\` (\`responses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evidence_id_idx\` ON \`payload_locked_documents_rels\` (\`evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outlets_id_idx\` ON \`payload_locked_documents_rels\` (\`outlets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`press_room_approvals_substantive_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_room_approvals_substantive\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_room_approvals_substantive_roles_order_idx\` ON \`press_room_approvals_substantive_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`press_room_approvals_substantive_roles_parent_idx\` ON \`press_room_approvals_substantive_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`press_room_approvals_substantive\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_room\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_room_approvals_substantive_order_idx\` ON \`press_room_approvals_substantive\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_room_approvals_substantive_parent_id_idx\` ON \`press_room_approvals_substantive\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`press_room_approvals_minor_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_room_approvals_minor\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_room_approvals_minor_roles_order_idx\` ON \`press_room_approvals_minor_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`press_room_approvals_minor_roles_parent_idx\` ON \`press_room_approvals_minor_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`press_room_approvals_minor\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_room\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_room_approvals_minor_order_idx\` ON \`press_room_approvals_minor\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_room_approvals_minor_parent_id_idx\` ON \`press_room_approvals_minor\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mail_asked_to_review_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_room\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_asked_to_review_roles_order_idx\` ON \`mail_asked_to_review_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mail_asked_to_review_roles_parent_idx\` ON \`mail_asked_to_review_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mail_verdict_given_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_room\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_verdict_given_roles_order_idx\` ON \`mail_verdict_given_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mail_verdict_given_roles_parent_idx\` ON \`mail_verdict_given_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mail_approval_stale_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_room\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_approval_stale_roles_order_idx\` ON \`mail_approval_stale_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mail_approval_stale_roles_parent_idx\` ON \`mail_approval_stale_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mail_scheduled_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_room\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_scheduled_roles_order_idx\` ON \`mail_scheduled_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mail_scheduled_roles_parent_idx\` ON \`mail_scheduled_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mail_published_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_room\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_published_roles_order_idx\` ON \`mail_published_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mail_published_roles_parent_idx\` ON \`mail_published_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mail_published_without_approvals_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_room\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_published_without_approvals_roles_order_idx\` ON \`mail_published_without_approvals_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mail_published_without_approvals_roles_parent_idx\` ON \`mail_published_without_approvals_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mail_publication_failed_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_room\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_publication_failed_roles_order_idx\` ON \`mail_publication_failed_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mail_publication_failed_roles_parent_idx\` ON \`mail_publication_failed_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`press_room\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation\` text,
  	\`fr_name\` text,
  	\`fr_tagline\` text,
  	\`fr_contact\` text,
  	\`fr_legal_notice\` text,
  	\`en_name\` text,
  	\`en_tagline\` text,
  	\`en_contact\` text,
  	\`en_legal_notice\` text,
  	\`approvals_way\` text,
  	\`approvals_links_count\` integer DEFAULT false,
  	\`time_zone\` text DEFAULT 'Europe/Paris' NOT NULL,
  	\`mail_asked_to_review_concerned\` integer DEFAULT true,
  	\`mail_verdict_given_concerned\` integer DEFAULT true,
  	\`mail_approval_stale_concerned\` integer DEFAULT true,
  	\`mail_scheduled_concerned\` integer DEFAULT true,
  	\`mail_published_concerned\` integer DEFAULT true,
  	\`mail_published_without_approvals_concerned\` integer DEFAULT true,
  	\`mail_publication_failed_concerned\` integer DEFAULT true,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_press_room_v_version_approvals_substantive_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_room_v_version_approvals_substantive\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_room_v_version_approvals_substantive_roles_order_idx\` ON \`_press_room_v_version_approvals_substantive_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_press_room_v_version_approvals_substantive_roles_parent_idx\` ON \`_press_room_v_version_approvals_substantive_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_room_v_version_approvals_substantive\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 1,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_room_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_room_v_version_approvals_substantive_order_idx\` ON \`_press_room_v_version_approvals_substantive\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_room_v_version_approvals_substantive_parent_id_idx\` ON \`_press_room_v_version_approvals_substantive\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_room_v_version_approvals_minor_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_room_v_version_approvals_minor\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_room_v_version_approvals_minor_roles_order_idx\` ON \`_press_room_v_version_approvals_minor_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_press_room_v_version_approvals_minor_roles_parent_idx\` ON \`_press_room_v_version_approvals_minor_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_room_v_version_approvals_minor\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 1,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_room_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_room_v_version_approvals_minor_order_idx\` ON \`_press_room_v_version_approvals_minor\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_room_v_version_approvals_minor_parent_id_idx\` ON \`_press_room_v_version_approvals_minor\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mail_asked_to_review_roles_v\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_room_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mail_asked_to_review_roles_v_order_idx\` ON \`_mail_asked_to_review_roles_v\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mail_asked_to_review_roles_v_parent_idx\` ON \`_mail_asked_to_review_roles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mail_verdict_given_roles_v\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_room_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mail_verdict_given_roles_v_order_idx\` ON \`_mail_verdict_given_roles_v\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mail_verdict_given_roles_v_parent_idx\` ON \`_mail_verdict_given_roles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mail_approval_stale_roles_v\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_room_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mail_approval_stale_roles_v_order_idx\` ON \`_mail_approval_stale_roles_v\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mail_approval_stale_roles_v_parent_idx\` ON \`_mail_approval_stale_roles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mail_scheduled_roles_v\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_room_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mail_scheduled_roles_v_order_idx\` ON \`_mail_scheduled_roles_v\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mail_scheduled_roles_v_parent_idx\` ON \`_mail_scheduled_roles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mail_published_roles_v\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_room_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mail_published_roles_v_order_idx\` ON \`_mail_published_roles_v\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mail_published_roles_v_parent_idx\` ON \`_mail_published_roles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mail_published_without_approvals_roles_v\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_room_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mail_published_without_approvals_roles_v_order_idx\` ON \`_mail_published_without_approvals_roles_v\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mail_published_without_approvals_roles_v_parent_idx\` ON \`_mail_published_without_approvals_roles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mail_publication_failed_roles_v\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_room_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mail_publication_failed_roles_v_order_idx\` ON \`_mail_publication_failed_roles_v\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mail_publication_failed_roles_v_parent_idx\` ON \`_mail_publication_failed_roles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_room_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_organisation\` text,
  	\`version_fr_name\` text,
  	\`version_fr_tagline\` text,
  	\`version_fr_contact\` text,
  	\`version_fr_legal_notice\` text,
  	\`version_en_name\` text,
  	\`version_en_tagline\` text,
  	\`version_en_contact\` text,
  	\`version_en_legal_notice\` text,
  	\`version_approvals_way\` text,
  	\`version_approvals_links_count\` integer DEFAULT false,
  	\`version_time_zone\` text DEFAULT 'Europe/Paris' NOT NULL,
  	\`version_mail_asked_to_review_concerned\` integer DEFAULT true,
  	\`version_mail_verdict_given_concerned\` integer DEFAULT true,
  	\`version_mail_approval_stale_concerned\` integer DEFAULT true,
  	\`version_mail_scheduled_concerned\` integer DEFAULT true,
  	\`version_mail_published_concerned\` integer DEFAULT true,
  	\`version_mail_published_without_approvals_concerned\` integer DEFAULT true,
  	\`version_mail_publication_failed_concerned\` integer DEFAULT true,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_room_v_created_at_idx\` ON \`_press_room_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_room_v_updated_at_idx\` ON \`_press_room_v\` (\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`dossiers\`;`)
  await db.run(sql`DROP TABLE \`dossiers_rels\`;`)
  await db.run(sql`DROP TABLE \`_dossiers_v\`;`)
  await db.run(sql`DROP TABLE \`_dossiers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`updates\`;`)
  await db.run(sql`DROP TABLE \`updates_rels\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`_claims_v\`;`)
  await db.run(sql`DROP TABLE \`citations\`;`)
  await db.run(sql`DROP TABLE \`_citations_v\`;`)
  await db.run(sql`DROP TABLE \`responses_uses\`;`)
  await db.run(sql`DROP TABLE \`responses\`;`)
  await db.run(sql`DROP TABLE \`_responses_v_version_uses\`;`)
  await db.run(sql`DROP TABLE \`_responses_v\`;`)
  await db.run(sql`DROP TABLE \`evidence\`;`)
  await db.run(sql`DROP TABLE \`_evidence_v\`;`)
  await db.run(sql`DROP TABLE \`outlets\`;`)
  await db.run(sql`DROP TABLE \`_outlets_v\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`parts\`;`)
  await db.run(sql`DROP TABLE \`acts\`;`)
  await db.run(sql`DROP TABLE \`act_details\`;`)
  await db.run(sql`DROP TABLE \`candidates\`;`)
  await db.run(sql`DROP TABLE \`candidate_parts\`;`)
  await db.run(sql`DROP TABLE \`frozen_copies\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`cursors\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`press_room_approvals_substantive_roles\`;`)
  await db.run(sql`DROP TABLE \`press_room_approvals_substantive\`;`)
  await db.run(sql`DROP TABLE \`press_room_approvals_minor_roles\`;`)
  await db.run(sql`DROP TABLE \`press_room_approvals_minor\`;`)
  await db.run(sql`DROP TABLE \`mail_asked_to_review_roles\`;`)
  await db.run(sql`DROP TABLE \`mail_verdict_given_roles\`;`)
  await db.run(sql`DROP TABLE \`mail_approval_stale_roles\`;`)
  await db.run(sql`DROP TABLE \`mail_scheduled_roles\`;`)
  await db.run(sql`DROP TABLE \`mail_published_roles\`;`)
  await db.run(sql`DROP TABLE \`mail_published_without_approvals_roles\`;`)
  await db.run(sql`DROP TABLE \`mail_publication_failed_roles\`;`)
  await db.run(sql`DROP TABLE \`press_room\`;`)
  await db.run(sql`DROP TABLE \`_press_room_v_version_approvals_substantive_roles\`;`)
  await db.run(sql`DROP TABLE \`_press_room_v_version_approvals_substantive\`;`)
  await db.run(sql`DROP TABLE \`_press_room_v_version_approvals_minor_roles\`;`)
  await db.run(sql`DROP TABLE \`_press_room_v_version_approvals_minor\`;`)
  await db.run(sql`DROP TABLE \`_mail_asked_to_review_roles_v\`;`)
  await db.run(sql`DROP TABLE \`_mail_verdict_given_roles_v\`;`)
  await db.run(sql`DROP TABLE \`_mail_approval_stale_roles_v\`;`)
  await db.run(sql`DROP TABLE \`_mail_scheduled_roles_v\`;`)
  await db.run(sql`DROP TABLE \`_mail_published_roles_v\`;`)
  await db.run(sql`DROP TABLE \`_mail_published_without_approvals_roles_v\`;`)
  await db.run(sql`DROP TABLE \`_mail_publication_failed_roles_v\`;`)
  await db.run(sql`DROP TABLE \`_press_room_v\`;`)
}
