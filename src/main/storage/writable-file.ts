/** A file that this process made and is the only writer of. */
export interface WritableFile {
  /** Appends all of the content, or rejects after any part of it. */
  write(content: Uint8Array): Promise<void>
  /** Appends all of the content and resolves when it is on the disk; rejects after any part of either. */
  writeThrough(content: Uint8Array): Promise<void>
  /** Resolves when the content and its length are on the disk, not only with the operating system. */
  syncData(): Promise<void>
  close(): Promise<void>
}
