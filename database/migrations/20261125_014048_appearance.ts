import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`press_room\` ADD \`director\` text;`)
  await db.run(sql`ALTER TABLE \`press_room\` ADD \`accent\` text;`)
  await db.run(sql`ALTER TABLE \`press_room\` ADD \`logo_id\` text REFERENCES files(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`press_room_logo_idx\` ON \`press_room\` (\`logo_id\`);`)
  await db.run(sql`ALTER TABLE \`_press_room_v\` ADD \`version_director\` text;`)
  await db.run(sql`ALTER TABLE \`_press_room_v\` ADD \`version_accent\` text;`)
  await db.run(sql`ALTER TABLE \`_press_room_v\` ADD \`version_logo_id\` text REFERENCES files(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_press_room_v_version_version_logo_idx\` ON \`_press_room_v\` (\`version_logo_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_press_room\` (
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
  await db.run(sql`INSERT INTO \`__new_press_room\`("id", "organisation", "fr_name", "fr_tagline", "fr_contact", "fr_legal_notice", "en_name", "en_tagline", "en_contact", "en_legal_notice", "approvals_way", "approvals_links_count", "time_zone", "mail_asked_to_review_concerned", "mail_verdict_given_concerned", "mail_approval_stale_concerned", "mail_scheduled_concerned", "mail_published_concerned", "mail_published_without_approvals_concerned", "mail_publication_failed_concerned", "updated_at", "created_at") SELECT "id", "organisation", "fr_name", "fr_tagline", "fr_contact", "fr_legal_notice", "en_name", "en_tagline", "en_contact", "en_legal_notice", "approvals_way", "approvals_links_count", "time_zone", "mail_asked_to_review_concerned", "mail_verdict_given_concerned", "mail_approval_stale_concerned", "mail_scheduled_concerned", "mail_published_concerned", "mail_published_without_approvals_concerned", "mail_publication_failed_concerned", "updated_at", "created_at" FROM \`press_room\`;`)
  await db.run(sql`DROP TABLE \`press_room\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_room\` RENAME TO \`press_room\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE TABLE \`__new__press_room_v\` (
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
  await db.run(sql`INSERT INTO \`__new__press_room_v\`("id", "version_organisation", "version_fr_name", "version_fr_tagline", "version_fr_contact", "version_fr_legal_notice", "version_en_name", "version_en_tagline", "version_en_contact", "version_en_legal_notice", "version_approvals_way", "version_approvals_links_count", "version_time_zone", "version_mail_asked_to_review_concerned", "version_mail_verdict_given_concerned", "version_mail_approval_stale_concerned", "version_mail_scheduled_concerned", "version_mail_published_concerned", "version_mail_published_without_approvals_concerned", "version_mail_publication_failed_concerned", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "version_organisation", "version_fr_name", "version_fr_tagline", "version_fr_contact", "version_fr_legal_notice", "version_en_name", "version_en_tagline", "version_en_contact", "version_en_legal_notice", "version_approvals_way", "version_approvals_links_count", "version_time_zone", "version_mail_asked_to_review_concerned", "version_mail_verdict_given_concerned", "version_mail_approval_stale_concerned", "version_mail_scheduled_concerned", "version_mail_published_concerned", "version_mail_published_without_approvals_concerned", "version_mail_publication_failed_concerned", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_press_room_v\`;`)
  await db.run(sql`DROP TABLE \`_press_room_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_room_v\` RENAME TO \`_press_room_v\`;`)
  await db.run(sql`CREATE INDEX \`_press_room_v_created_at_idx\` ON \`_press_room_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_room_v_updated_at_idx\` ON \`_press_room_v\` (\`updated_at\`);`)
}
