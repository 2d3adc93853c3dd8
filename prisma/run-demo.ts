/** `npm run demo`: the demonstration centre in the database that DATABASE_URL names, if it holds no centre yet. */
import { commandLine } from './command-line.ts'
import { demonstrationWhenEmpty } from './demo/demonstration.ts'
import { databases, letGo, settle } from './settings.ts'

await commandLine(async () => {
  const held = await databases()
  settle(held)
  const signIns = await demonstrationWhenEmpty(console.log)
  console.log(
    signIns.length > 0 ? signIns.join('\n') : 'The database holds a centre already: nothing was added.',
  )
  await letGo(held)
  process.exit(0)
})
