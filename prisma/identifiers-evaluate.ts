import { type Evaluation, evaluate } from '#lib/evidence/identifiers/evaluation.ts'
import { heldBack } from '#lib/evidence/identifiers/passages/held-back.ts'
import { secondLook } from '#lib/evidence/identifiers/passages/second-look.ts'
import { withIdentifiers } from '#lib/evidence/identifiers/passages/with-identifiers.ts'
import { withoutIdentifiers } from '#lib/evidence/identifiers/passages/without-identifiers.ts'
import { kinds } from '#lib/evidence/identifiers/rules.ts'
import { commandLine } from './command-line.ts'

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

/** `npm run identifiers:evaluate`: how well the confidentiality check does on our labelled passages, miss by miss. */
export function identifiersEvaluate(print: (line: string) => void): void {
  report(
    print,
    'Passages that the check was made with',
    evaluate([...withIdentifiers, ...withoutIdentifiers, ...secondLook]),
  )
  report(print, 'Passages held back, written after it and never used to change it', evaluate(heldBack))
}

function report(print: (line: string) => void, title: string, evaluation: Evaluation): void {
  const { passages, words, labels, found, falseAlarms, falseAlarmsPerPage, byKind, misses, alarms } =
    evaluation
  print(`${title}: ${passages} passages, ${words} words, ${labels} identifiers`)
  print(`  recall ${percent(found, labels)} (${found} of ${labels})`)
  print(`  false alarms ${falseAlarms}, ${falseAlarmsPerPage.toFixed(2)} a page of 300 words`)
  for (const [kind, tally] of byKind)
    print(`    ${kinds[kind]}: ${percent(tally.found, tally.labels)} (${tally.found} of ${tally.labels})`)
  for (const miss of misses) print(`  missed      ${miss}`)
  for (const alarm of alarms) print(`  false alarm ${alarm}`)
}

if (import.meta.main) await commandLine(async () => identifiersEvaluate(console.log))
