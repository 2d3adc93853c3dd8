/** Judging and signing: why not, and what would make it possible; the facts stand in braces. */
export const assessment = {
  'own-work': 'You cannot assess your own work. Another assessor allocated to this registration has to.',
  'evidence-not-with-you':
    'This evidence is with the candidate, so it cannot be judged. It can be once they have handed it in.',
  'newer-version':
    'The candidate has since handed in version {latest}; this was version {judged}. Open version {latest} and judge that.',
  'registration-not-assessed':
    'This registration is {status}, so nothing more can be judged or signed on it. Ask your centre administrator if it should be active.',
  'criterion-not-claimed':
    'Version {version} does not claim {code}, so it cannot be judged for it. The candidate can claim it in a new version.',
  'unit-locked': 'Unit {unit} is {status}, so its criteria are locked. A quality assurer can reopen it.',
  'nothing-judged': 'You left every criterion for now. Choose met or not yet met for at least one.',
  'judged-twice': '{code} is in what you sent more than once. Open the page again and judge it once.',
  'feedback-missing': 'Say what {code} still needs, so that the candidate knows what to add.',
  'rules-of-evidence-unticked':
    '{code} can be met only when the evidence is {rules} too. Tick what holds, or choose not yet met and say why.',
  'sub-points-foreign': '{points} is no part of {code}. Open the page again and tick its own parts.',
  'sub-points-none': '{code} has parts. Tick at least one that this evidence covers, or choose not yet met.',
  'no-observer':
    'This kind of evidence has no observer to confirm: only observations and expert witness testimonies have.',
  'observer-named-assessor':
    'An observation counts as an assessor’s own only if you made it yourself. Say so, or confirm an expert witness.',
  'not-held-in-situ':
    'This evidence is not held in situ: what there is of it is in the portfolio, so judge it there.',
  'in-situ-not-examined':
    'This record is held in situ. Examine it where it is and record what it showed; then a criterion can be met by it.',
  'observer-not-expert':
    '{name} cannot be confirmed as an expert witness, who must also {missing}. Without that it counts as plain testimony.',
  'unit-not-for-signing': 'Unit {unit} is {status}, so it cannot be signed now.',
  'unit-not-for-sampling':
    'Unit {unit} is {status}, so it cannot be agreed or disagreed with from your seat now.',
  'unit-not-for-reopening':
    'Unit {unit} is {status}, so it cannot be reopened like this. A unit that is agreed can be; one that is only signed off is reopened by disagreeing with it once it is drawn.',
  'reopening-reason-missing':
    'Say why the unit is reopened, so that the candidate and the assessor know what to put right.',
  'criteria-unmet':
    'Not met yet: {codes}. Each has to be met by a judgement on the latest version handed in.',
  'sub-points-missing': 'Not covered yet: {codes}. Each part of a criterion has to be covered.',
  'observation-missing':
    'Unit {unit} needs {minimum} by {by}, judged met for one of its criteria and with the observer confirmed; it has {found}.',
  'simulation-counted': '“{title}” is a simulation, and unit {unit} takes evidence from real work only.',
  'prior-learning-counted': '“{title}” is prior learning, which this qualification does not recognise.',
  'assignment-missing':
    'Unit {unit} needs the assignment set by {by}, judged met for at least one of its criteria. One that the centre or an employer set does not count.',
  'declarations-missing':
    'The candidate has not declared {kinds} for “{title}”. They can in a new version, which is then judged.',
} as const satisfies Record<string, string>
