import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'

/**
 * Prisma Migrate's own engine as WebAssembly, so that no binary is downloaded. It keeps the same
 * `_prisma_migrations` table and folders as `prisma migrate`.
 * @param url the database to work on, as its owner
 * @returns the engine, and what closes its connections
 */
export async function schemaEngine(
  url: string,
): Promise<{ engine: SchemaEngine; close: () => Promise<void> }> {
  bindings ??= loadBindings()
  const { SchemaEngine } = await bindings
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool))
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
  return { engine, close: () => pool.end() }
}

type Bindings = typeof import('@prisma/schema-engine-wasm')

/** Its bindings keep one WebAssembly instance, so it is loaded once a process. */
let bindings: Promise<Bindings> | undefined

async function loadBindings(): Promise<Bindings> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const module = await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href)
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes), {
    './schema_engine_bg.js': module,
  })
  module.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return module
}

/** The adapter would cut a migration at every semicolon, those in function bodies too; sent whole, it is also atomic. */
class WholeScripts extends PrismaPg {
  private readonly pool: pg.Pool

  constructor(pool: pg.Pool) {
    super(pool)
    this.pool = pool
  }

  override async connect() {
    const connection = await super.connect()
    connection.executeScript = async script => {
      await this.pool.query(script)
    }
    return connection
  }
}
