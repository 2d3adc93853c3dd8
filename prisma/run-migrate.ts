import { commandLine } from './command-line.ts'
import { migrate } from './migrate.ts'
import { databases, letGo } from './settings.ts'

await commandLine(async () => {
  const held = await databases()
  await migrate(held.owner, held.app)
  await letGo(held)
  console.log('The database is up to date.')
})
