import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those it stands in where they are not there; answers the ones that were made, the outer first.
 *
 * By hand, as Node 20's own `recursive` never ends where a folder that is there says of a new one in it that its place is not
 * (`/proc`, and mounts that answer likewise).
 *
 * @param mode of those that are made; what the umask leaves of 0o777 otherwise
 * @throws what the file system says
 */
export async function makeFolders(path: string, mode?: number): Promise<readonly string[]> {
  try {
    await mkdir(path, mode);
    return [path];
  } catch (error) {
    if (await isFolder(path)) return [];
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(path) === path) throw error;
  }
  const above = await makeFolders(dirname(path), mode);
  await mkdir(path, mode).catch(async (error: unknown) => {
    if (!(await isFolder(path))) throw error;
  });
  return [...above, path];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
