/** Files that are added: why not, and what would make it possible; the facts stand in braces. */
export const files = {
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
  'file-infected':
    '“{name}” was refused: the virus scanner found {found} in it, and nothing of it was kept. Have your device looked at, and add the file from a clean one.',
  'file-not-scanned-yet':
    '“{name}” cannot be scanned for viruses just now, so it was not kept. Try again in a few minutes.',
  'upload-waits-for-scan':
    '“{name}” has arrived but cannot be scanned for viruses just now. It goes on by itself: you need not wait here.',
  'file-too-large-to-scan':
    '“{name}” is too large to be scanned for viruses. Send it in parts, or as PDF with smaller pictures.',
  'too-many-uploads':
    'You have {most} uploads under way, as many as there may be at once. Let some finish, or cancel those that you no longer need.',
  'file-store-full':
    'There is no room left to keep files, so nothing was saved. Tell your centre administrator, and try again later.',
} as const satisfies Record<string, string>
