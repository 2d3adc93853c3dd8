/**
 * Every refusal is a sentence that says why not and what would make it possible. A reason cannot be added
 * without its words; `{name}` is filled from the facts that the refusal carries.
 */
const sentences = {
  // the door
  'signed-out': 'You have been signed out. Sign in again: what you typed is kept on this page.',
  'wrong-seat': 'Your seat in this centre does not allow this. Ask your centre administrator if it should.',
  'other-origin':
    'This request came from another site, so nothing was changed. Open the page here and try again.',
  'not-found': 'This page or record does not exist, or you have no access to it.',
  'stale-form':
    'Somebody changed this while you had it open. Look at what is there now, then send yours again.',
  'invalid-input': 'Some of what you sent needs changing. Each problem is named beside its field.',
  // evidence
  'evidence-status': 'This evidence cannot {deed} now: it is {status}. {instead}',
  'evidence-judged':
    'An assessor has judged this evidence, so what was handed in stays in the record. Answer with a new version instead.',
  'evidence-handed-in':
    'This evidence was handed in before, so it stays in the record and cannot be deleted. Withdraw it instead.',
  'evidence-incomplete': 'Before you can submit this: {missing}.',
  'declaration-missing': 'Tick both declarations: nothing is handed in without them.',
  'observer-role':
    'For {kind}, whoever was there cannot have the role of {role}. Choose one that is offered for it.',
  'in-situ-no-files':
    'Evidence held in situ stays where it is, so no file can be added. Describe the record and where it is held instead.',
  'too-many-files':
    'One piece of evidence can have {most} files at most. Put the others into a second piece.',
  'file-not-there': 'This file is not on this draft any more. Look at what is there now.',
  'kind-not-admitted': '{kind} cannot be mapped to unit {unit}. {rule} ({source})',
  'criterion-not-registered':
    'You are not registered on anything that has the criterion {code}, so nothing can be mapped to it. Ask your centre administrator if you should be.',
  'registration-ended':
    'Your registration on “{title}” is {status}, so nothing new can be mapped to it. Ask your centre administrator if you have come back.',
  'sub-point-elsewhere': '{codes} is no part of the criterion {code}. Tick the sub-points below it.',
  'no-registration':
    'You are not registered on any specification now, so no evidence can be added. Ask your centre administrator to register you.',
  // files
  'file-empty': '“{name}” is empty (0 bytes). Check that it opens on your device, then add it again.',
  'file-too-large':
    '“{name}” is larger than {limit}. Send a smaller photo, a shorter recording or a document in parts.',
  'file-type-not-allowed':
    '“{name}” is not a type that can be kept. Save it as one of these and add that: {accepted}.',
  'file-office-old':
    '“{name}” is in an old Office format or has a password, so it cannot be checked. Open it, take the password off, save it as .docx, .xlsx, .pptx or PDF, and add that.',
  'file-active':
    '“{name}” holds a web page or program code, which cannot be kept. Print or save it as PDF and add that.',
  'file-misnamed':
    'The name of “{name}” says {named}, but its contents say {contents}. Change its name to end in .{ending} and add it again.',
  'file-belies-name':
    'The name of “{name}” says {named}, but its contents say {contents}. Open it, save it as {named}, and add that.',
  'file-truncated': 'The end of “{name}” is missing. Check that it opens on your device, then add it again.',
  'file-damaged': '“{name}” is damaged. Open it, save it again under a new name or as PDF, and add that.',
  'file-locked':
    '“{name}” has a password, so nobody could assess it. Save it without the password and add that.',
  'file-parts-outside':
    '“{name}” holds parts that point outside it, as no ordinary document does. Save it as PDF and add that.',
  'file-unpacks-too-far':
    '“{name}” unpacks to far more than a document needs. Save it as PDF, or in parts, and add that.',
  'file-store-full':
    'There is no room left to keep files, so nothing was saved. Tell your centre administrator, and try again later.',
  // signing in and passwords
  'sign-in-failed':
    'The e-mail address or the password is not right. Check both, or set a new password by link.',
  'too-many-attempts': 'There were too many attempts. You can try again in {wait}.',
  'password-too-short':
    'This password is too short. Use at least {least} characters: three or more words that do not belong together are good.',
  'password-too-long': 'This password is too long. Use at most {most} characters.',
  'password-too-common':
    'This password is one of those that people guess first. Use three or more words that do not belong together.',
  'password-personal':
    'This password is little more than your name or e-mail address. Use three or more words that do not belong together.',
  'current-password-wrong':
    'Your current password is not right, so nothing was changed. Check it and send again.',
  'password-link-spent':
    'This link to set a password does not work: it has expired, was used already or is incomplete. Ask your centre administrator for a new one.',
  'mail-off':
    'This service sends no e-mail, so it cannot send you a link. Ask your centre administrator for one.',
  // the centre: people, approvals, registrations, allocations
  'last-administrator':
    'This is the last centre administrator of the centre, so the seat cannot be ended. Give somebody else that seat first.',
  'seat-not-held': '{name} does not hold the seat of {seat} in this centre. Give them that seat first.',
  'seat-held-already': '{name} holds the seat of {seat} in this centre already.',
  'link-not-handed-over':
    'A link for {name} is theirs alone, so it cannot be shown here. They sign in with the password that they have, or ask for a link on the sign-in page.',
  'centre-number-taken': 'A centre with the number {number} exists already. Check the number.',
  'assessor-standing':
    'To assess unit {unit}, an assessor must {missing}. A centre administrator records this on the assessor’s page.',
  'quality-assurer-standing':
    'To quality assure this, a person must {missing}. A centre administrator records this on the person’s page.',
  'not-in-the-future': '{what} cannot be after today, {today}. Enter the day on which it happened.',
  'expires-before-award': 'The expiry date is before the date of award. Check both dates.',
  'ends-before-approval': 'The {what} ({day}) is before the day of approval ({approved}). Check both dates.',
  'not-claimable': 'The centre cannot be approved for “{title}”: {because}',
  'not-approved':
    'The centre has no approval on record for “{title}”, so nobody can be registered on it. Record the approval first.',
  'approval-not-begun':
    'The approval for “{title}” begins on {day}, so nobody can be registered on it before then.',
  'approval-ended':
    'The approval for “{title}” ended on {day}, so nobody can be registered on it after then. Record its renewal first.',
  'registration-closed':
    'The last day for registering on “{title}” was {day}. If the awarding organisation has moved it, record the new day with the approval.',
  'too-young':
    '{name} was {age} on the day of registration; “{title}” needs {years} or over. They can be registered from their birthday, or check the date of birth.',
  'date-of-birth-missing':
    '“{title}” has a minimum age, so the date of birth of {name} is needed to register them.',
  'workplace-missing':
    '“{title}” has to be shown in a real work environment, so the workplace of {name} is needed to register them.',
  'already-registered': '{name} is registered on “{title}” already.',
  'registration-not-active':
    'This registration is {status}, so nothing about it can be changed. Register the candidate again if they have come back.',
  'own-portfolio':
    '{name} is the candidate: nobody assesses or quality assures their own work. Choose somebody else.',
  'both-roles':
    '{name} is the {other} of this registration: the same person cannot be its {role} too. Choose somebody else, or end that allocation first.',
  'already-allocated': '{name} is the {role} of this registration already.',
  'allocation-ended': 'This allocation has ended already.',
  // assessment
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
    'Unit {unit} needs the assignment set by {by}, judged met for at least one of its criteria.',
  'declarations-missing':
    'The candidate has not declared {kinds} for “{title}”. They can in a new version, which is then judged.',
  // sampling
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

export type Reason = keyof typeof sentences
export type Facts = Record<string, string | number>

/** Why not, in words; `mend` is the address at which the person can put it right, or the field of the form: '#activityOn'. */
export interface Refused {
  readonly reason: Reason
  readonly sentence: string
  readonly mend?: string
}

/** The answer of a rule: `null` is yes, so that refusals chain with `??` and the first one speaks. */
export type Verdict = Refused | null

export function refused(reason: Reason, facts: Facts = {}, mend?: string): Refused {
  const sentence = sentences[reason].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
  return mend ? { reason, sentence, mend } : { reason, sentence }
}

/** The one failure that is shown to the person as it stands; anything else thrown is our fault. */
export class Refusal extends Error {
  readonly refused: Refused

  constructor(answer: Refused) {
    super(answer.sentence)
    this.name = 'Refusal'
    this.refused = answer
  }
}

/** Throws the refusal if the verdict is no. */
export function ensure(verdict: Verdict): void {
  if (verdict) throw new Refusal(verdict)
}
