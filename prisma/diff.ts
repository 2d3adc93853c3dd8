/** Prints the SQL from one schema file (or nothing) to another: `node prisma/diff.ts [before.prisma] after.prisma`. */
import { readFile } from 'node:fs/promises'
import { schemaEngine } from './schema-engine.ts'

const files = process.argv.slice(2)
const container = async (path: string) => ({ files: [{ path, content: await readFile(path, 'utf8') }] })
const after = files.at(-1) ?? 'prisma/schema.prisma'
const before = files.length > 1 ? files[0] : undefined

const { engine, close } = await schemaEngine(process.env.DATABASE_OWNER_URL ?? 'postgresql://localhost/none')
const { stdout } = await engine.diff({
  from: before ? { tag: 'schemaDatamodel', ...(await container(before)) } : { tag: 'empty' },
  to: { tag: 'schemaDatamodel', ...(await container(after)) },
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
})
console.log(stdout)
await close()
