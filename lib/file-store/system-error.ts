/** An error of the operating system (no such file, no room, no permission), as against one about a file's bytes. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

const noRoom = new Set(['ENOSPC', 'EDQUOT'])

export function isNoRoom(error: unknown): boolean {
  return isSystemError(error) && noRoom.has(error.code ?? '')
}
