/** The directory in which this machine keeps files, or only those on their way where a bucket keeps the rest. */
export const storeDir = (): string => process.env.FILE_STORE_DIR ?? `${process.env.DATA_DIR ?? '.data'}/files`
