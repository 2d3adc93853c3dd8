/** Evidence and its mappings: why not, and what would make it possible; the facts stand in braces. */
export const evidence = {
  'evidence-status': 'This evidence cannot {deed} now: it is {status}. {instead}',
  'evidence-judged':
    'An assessor has judged this evidence, so what was handed in stays in the record. Answer with a new version instead.',
  'evidence-handed-in':
    'This evidence was handed in before, so it stays in the record and cannot be deleted. Withdraw it instead.',
  'evidence-incomplete': 'Before you can submit this: {missing}.',
  'identifiers-unsettled':
    'The confidentiality check found {count} that nobody has decided about yet, such as {first}. Replace each, or say why it may stay; then hand it in.',
  'upload-under-way':
    'Files are still on their way to this draft: {count}. Wait until each has arrived, or cancel it; then hand it in.',
  'copy-unsettled':
    'Another tab or device wrote something else into this draft. Decide what to keep of it; then hand it in.',
  'declaration-missing':
    'Make every declaration, and say what artificial intelligence was used for if it was: nothing is handed in without them.',
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
  'too-many-copies':
    'This draft has {most} other versions waiting already. Choose what to take from them first; what you typed stays on this device.',
  'copy-not-there': 'This other version is not there any more: it was settled from another tab or device.',
  'copy-does-not-fit': 'These cannot be saved together. {problem}.',
  'no-registration':
    'You are not registered on any specification now, so no evidence can be added. Ask your centre administrator to register you.',
  'thread-not-open':
    'Nobody else reads this draft yet, so a message would wait unread. Submit it first, then write.',
  'thread-closed': '{what}, so nothing more can be written here. What was written stays.',
  'thread-read-only': 'Your seat reads these messages and does not write. Tell the centre what you think.',
} as const satisfies Record<string, string>
