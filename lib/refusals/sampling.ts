/** Sampling and its conclusions: why not, and what would make it possible; the facts stand in braces. */
export const sampling = {
  'nothing-to-sample':
    'No signed unit is waiting to be drawn. There is something to draw once an assessor has signed a unit that you can see.',
  'took-part-in-all':
    'You took part in {what} waiting to be drawn, so nothing was drawn. Another quality assurer has to draw.',
  'own-decision': 'You took part in this decision, so another quality assurer has to {deed} it.',
  'sample-concluded':
    '{name} concluded this on {day}. What they found is on record and cannot be changed: look at it there.',
  'decision-superseded':
    'This unit was signed again after this was drawn, so it is the later signature that can be sampled.',
  'nothing-found': 'You left every criterion unlooked at. Agree or disagree with at least one.',
  'outcome-belies-findings':
    'You disagree with {codes}, so your conclusion on the unit has to be “Disagree”. Choose that, or agree with the criteria.',
  'disagreement-unplaced':
    'You conclude “Disagree”, but disagree with no criterion. Say with which, so that the assessor knows what to look at again.',
} as const satisfies Record<string, string>
