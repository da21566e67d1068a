/** Whether a test may run as somebody who is kept out of a folder: not on Windows, and as root only where a process may change its user (no thread may). */
export const CAN_BE_UNPRIVILEGED =
  process.platform !== "win32" && (process.getuid?.() !== 0 || typeof process.seteuid === "function");

/**
 * What `act` answers where permissions count: root, whom no folder keeps out, is nobody meanwhile.
 *
 * Edge: whatever `act` reads has to be readable by all, a folder of `mkdtemp` too; `access` asks for root all the same.
 */
export async function unprivileged<T>(act: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

/** Source: Debian's base-passwd: the user of no file. */
const NOBODY = 65_534;
