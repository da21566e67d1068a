import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";
import { isRecord, type JsonRecord, type OwnKind, ownJson } from "#src/adapters/disk/own-json.ts";
import { putFile } from "#src/adapters/disk/presets/put-file.ts";
import { codeOf, readSmallFile } from "#src/adapters/disk/read-small-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A list in a file of this program's own. */
export interface OwnList<Item> {
  /** None where there is no file yet. Refused where it is damaged or not ours. */
  read(): Result<readonly Item[], Refusal>;
  /** All of it: there whole, or as it was before. A file that `read` refuses is not written over. */
  write(items: readonly Item[]): Promise<Result<void, Refusal>>;
}

/** The list in the file of this path, whose items are those that `isItem` knows by. */
export function ownList<Item>(path: string, kind: OwnKind, isItem: (item: JsonRecord) => boolean): OwnList<Item> {
  const read = () => readList<Item>(path, kind, isItem);
  return {
    read,
    write: async (items) => {
      const standing = read();
      if (!standing.ok) return standing;
      try {
        await makeFolders(dirname(path));
        await putFile(path, `${JSON.stringify({ steadyhand: kind, version: 1, items }, null, 2)}\n`, "replacement");
        return ok(undefined);
      } catch (error) {
        return refused(refusal("write-failed", `${path} could not be written (${codeOf(error)}): ${WAY_OUT}`));
      }
    },
  };
}

/** Whether this is a moment as `toISOString` writes it. */
export function isMoment(at: unknown): boolean {
  return typeof at === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at);
}

const WAY_OUT = "look at the folders on the way to it and the free space, or name another by STEADYHAND_CACHE.";

/** Bytes; notes of every check have a tenth of it. */
const LARGEST = 1024 * 1024;

function readList<Item>(
  path: string,
  kind: OwnKind,
  isItem: (item: JsonRecord) => boolean,
): Result<readonly Item[], Refusal> {
  if (!existsSync(path)) return ok([]);
  const file = readSmallFile(path, { largest: LARGEST });
  const json = file.ok ? ownJson(file.value.text, kind) : file;
  const items = json.ok ? json.value["items"] : json;
  if (Array.isArray(items) && items.every((item) => isRecord(item) && isItem(item))) return ok(items);
  const why = json.ok ? "is damaged" : json.error;
  return refused(refusal("file-unreadable", `${path} ${why}: move it away, and it begins anew.`));
}
