/**
 * `npm run suggest:meanings`: writes down what each statement means to the sentence encoder, which would take
 * minutes at every start. To be run whenever a statement or its phrases change; a test says when.
 */
import { writeFileSync } from 'node:fs'
import { meaningOf } from '#lib/evidence/suggestions/encoder.ts'
import { phrasesOf, type WrittenMeaning, writtenMeaning } from '#lib/evidence/suggestions/semantic.ts'
import { statementsOf } from '#lib/evidence/suggestions/statements.ts'
import { specifications } from '#specs/index.ts'
import { commandLine } from './command-line.ts'
import { Unstartable } from './unstartable.ts'

const file = new URL('../lib/evidence/suggestions/meanings.json', import.meta.url)

await commandLine(async () => {
  const meanings: Record<string, WrittenMeaning> = {}
  for (const statement of specifications.flatMap(statementsOf)) {
    if (meanings[statement.criterionId]) continue
    const phrases = []
    for (const phrase of phrasesOf(statement)) {
      const meaning = await meaningOf(phrase)
      if (!meaning) throw new Unstartable('The sentence encoder is not installed: run npm ci.')
      phrases.push(meaning)
    }
    meanings[statement.criterionId] = writtenMeaning(statement, phrases)
  }
  writeFileSync(file, `${JSON.stringify(meanings, null, 2)}\n`)
  console.log(`The meanings of ${Object.keys(meanings).length} statements are written down.`)
})
