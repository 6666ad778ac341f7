import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`updates_state_idx\` ON \`updates\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`updates_glass_idx\` ON \`updates\` (\`glass\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_at_idx\` ON \`editions\` (\`published_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`updates_state_idx\`;`)
  await db.run(sql`DROP INDEX \`updates_glass_idx\`;`)
  await db.run(sql`DROP INDEX \`editions_published_at_idx\`;`)
}
