/** How each statement shows in everyday work, in our own words: never a requirement, only what to look for. */
import { deliveringPersonalisation } from './practice/delivering-personalisation.ts'
import { activeSupport, interactiveTraining, personCentredPractice } from './practice/drafts.ts'
import { keyPeopleKnowledge1 } from './practice/key-people-knowledge-1.ts'
import { keyPeopleKnowledge2 } from './practice/key-people-knowledge-2.ts'
import { keyPeopleKnowledge3 } from './practice/key-people-knowledge-3.ts'
import { keyPeoplePerformance } from './practice/key-people-performance.ts'
import { keyPeopleScenes } from './practice/key-people-scenes.ts'
import { knowledgeScenes } from './practice/knowledge-scenes.ts'
import { personalisationScenes } from './practice/personalisation-scenes.ts'
import { principlesOfPersonalisation } from './practice/principles-of-personalisation.ts'

type Phrases = Readonly<Record<string, string>>

/** By unit without its version, since a new version seldom changes what the work looks like. */
const byUnit: Readonly<Record<string, readonly Phrases[]>> = {
  'nos/involve-key-people': [
    keyPeoplePerformance,
    keyPeopleKnowledge1,
    keyPeopleKnowledge2,
    keyPeopleKnowledge3,
    keyPeopleScenes,
    knowledgeScenes,
  ],
  'city-and-guilds/3085/001': [principlesOfPersonalisation, personalisationScenes],
  'city-and-guilds/3085/002': [deliveringPersonalisation, personalisationScenes],
  'aabps/active-support-interactive-training': [interactiveTraining],
  'focus-awards/lead-person-centred-practice': [personCentredPractice],
  'unattributed/lead-active-support': [activeSupport],
}

/** The phrases for one statement, parted by semicolons; '' where nobody has written any yet. */
export function practiceOf(unitId: string, code: string): string {
  const written = byUnit[unitId.replace(/@\d+$/, '')] ?? []
  return written.flatMap(phrases => phrases[code] ?? []).join('; ')
}
