import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`tiles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`level\` numeric NOT NULL,
  	\`index\` numeric NOT NULL,
  	\`hashes\` text NOT NULL,
  	\`root\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`tiles_updated_at_idx\` ON \`tiles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tiles_created_at_idx\` ON \`tiles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`statements\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`statements_updated_at_idx\` ON \`statements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statements_created_at_idx\` ON \`statements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`checkpoints\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`key\` text NOT NULL,
  	\`note\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`checkpoints_size_idx\` ON \`checkpoints\` (\`size\`);`)
  await db.run(sql`CREATE INDEX \`checkpoints_updated_at_idx\` ON \`checkpoints\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`checkpoints_created_at_idx\` ON \`checkpoints\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`size_key_idx\` ON \`checkpoints\` (\`size\`,\`key\`);`)
  await db.run(sql`ALTER TABLE \`counters\` ADD \`edge\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tiles\`;`)
  await db.run(sql`DROP TABLE \`statements\`;`)
  await db.run(sql`DROP TABLE \`checkpoints\`;`)
  await db.run(sql`ALTER TABLE \`counters\` DROP COLUMN \`edge\`;`)
}
