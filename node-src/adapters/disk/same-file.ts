import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Whether two paths name one file: through `..`, symbolic links and hard links, and by a name that differs in case
 * only, which is one file on the disks of macOS and Windows.
 */
export async function sameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([identity(one), identity(other)]);
  return a.path.toLowerCase() === b.path.toLowerCase() || (a.inode !== null && a.inode === b.inode);
}

async function identity(path: string): Promise<{ readonly path: string; readonly inode: string | null }> {
  const whole = resolve(path);
  try {
    const found = await stat(whole, { bigint: true });
    return { path: await realpath(whole), inode: `${found.dev}:${found.ino}` };
  } catch {
    const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
    return { path: join(folder, basename(whole)), inode: null };
  }
}
