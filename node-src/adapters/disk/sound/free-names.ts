import { link, lstat, rename } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import { writeFailed } from "#src/adapters/disk/may-stand.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** Names for what is made of a file, beside it, without end: `Song (Master).wav`, `Song (Master 2).wav`. */
export function* madeNames(input: string, what: string, ending: string): Generator<string> {
  const { name } = parse(input);
  for (let count = 1; ; count++)
    yield join(dirname(input), `${name} (${what}${count === 1 ? "" : ` ${count}`})${ending}`);
}

/** The first of them at which nothing stands now. */
export async function freeName(names: Iterable<string>): Promise<string> {
  for (const name of names) if (!(await stands(name))) return name;
  throw new RangeError("freeName: no name was free");
}

/**
 * Gives a file the first of these names at which nothing stands, by a second link, so that two who take names at once never write over each other.
 *
 * Edge: a disk without links renames instead, behind a look. The file's old name may be removed then.
 */
export async function takeName(file: string, names: Iterable<string>): Promise<Result<string, Refusal>> {
  for (const name of names) {
    if (await stands(name)) continue;
    const taken = await takeOne(file, name);
    if (taken !== null) return taken;
  }
  throw new RangeError("takeName: no name was free");
}

/** `null` where somebody else has come to have it. */
async function takeOne(file: string, name: string): Promise<Result<string, Refusal> | null> {
  try {
    await link(file, name).catch((error: NodeJS.ErrnoException) => {
      if (WITHOUT_LINKS.has(error.code ?? "")) return rename(file, name);
      throw error;
    });
    return ok(name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EEXIST" ? null : writeFailed(name, error);
  }
}

/** What disks say that have no links. Source: link(2). */
const WITHOUT_LINKS: ReadonlySet<string> = new Set([
  "EPERM",
  "ENOSYS",
  "ENOTSUP",
  "EOPNOTSUPP",
  "EMLINK",
  "EXDEV",
  "EINVAL",
]);

function stands(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
