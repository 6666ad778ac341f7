import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`bin\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`deletion\` text NOT NULL,
  	\`is\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`dossier\` text,
  	\`update\` text,
  	\`by\` text,
  	\`at\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`bin_deletion_idx\` ON \`bin\` (\`deletion\`);`)
  await db.run(sql`CREATE INDEX \`bin_dossier_idx\` ON \`bin\` (\`dossier\`);`)
  await db.run(sql`CREATE INDEX \`bin_update_idx\` ON \`bin\` (\`update\`);`)
  await db.run(sql`CREATE INDEX \`bin_updated_at_idx\` ON \`bin\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bin_created_at_idx\` ON \`bin\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`binned_at\` text;`)
  await db.run(sql`CREATE INDEX \`dossiers_binned_at_idx\` ON \`dossiers\` (\`binned_at\`);`)
  await db.run(sql`ALTER TABLE \`_dossiers_v\` ADD \`version_binned_at\` text;`)
  await db.run(sql`CREATE INDEX \`_dossiers_v_version_version_binned_at_idx\` ON \`_dossiers_v\` (\`version_binned_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`bin\`;`)
  await db.run(sql`DROP INDEX \`dossiers_binned_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`binned_at\`;`)
  await db.run(sql`DROP INDEX \`_dossiers_v_version_version_binned_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_dossiers_v\` DROP COLUMN \`version_binned_at\`;`)
}
