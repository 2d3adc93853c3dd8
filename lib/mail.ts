// Being written by its owner.
export interface Mail { to: string; subject: string; text: string }
export async function queueMail(_mail: Mail): Promise<void> {}
export async function workMail(): Promise<() => Promise<void>> { return async () => undefined }
