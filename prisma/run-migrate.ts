import { commandLine } from './command-line.ts'
import { migrate } from './migrate.ts'
import { databases } from './settings.ts'

await commandLine(async () => {
  const { owner, app, cluster } = await databases()
  await migrate(owner, app)
  await cluster?.stop()
  console.log('The database is up to date.')
})
