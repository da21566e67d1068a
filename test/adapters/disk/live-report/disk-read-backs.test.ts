import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { diskReadBacks } from "#src/adapters/disk/live-report/disk-read-backs.ts";
import { readBackLogContract, writeOf } from "#test/contracts/read-back-log.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-read-backs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let opened = 0;
function fresh() {
  opened += 1;
  const cache = join(folder, `${opened}`, "cache");
  const log = diskReadBacks({ platform: "linux", home: folder, environment: { STEADYHAND_CACHE: cache } });
  return { cache, log };
}

readBackLogContract("a file", () => fresh().log);

it.each([
  ["no JSON", "no JSON"],
  ["of another program", '{"steadyhand":"taste","version":1,"moves":[]}'],
  ["of lines that are none", '{"steadyhand":"read-backs","version":1,"items":[{"at":"My Song"}]}'],
])("leaves a file alone that is %s, and says so when it is read", async (_which, held) => {
  const { cache, log } = fresh();
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "read-backs.json"), held);
  await log.keep(writeOf(1));
  expect(readFileSync(join(cache, "read-backs.json"), "utf8")).toBe(held);
  expect(await log.read()).toMatchObject({ ok: false, error: { code: "file-unreadable" } });
});

it("loses a line where nothing can be written, and says nothing of it", async () => {
  const { cache, log } = fresh();
  mkdirSync(join(cache, ".."), { recursive: true });
  writeFileSync(cache, "a file stands where the folder should");
  await expect(log.keep(writeOf(1))).resolves.toBeUndefined();
  expect(existsSync(join(cache, "read-backs.json"))).toBe(false);
});
