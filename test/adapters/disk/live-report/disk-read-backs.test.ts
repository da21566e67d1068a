import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { diskReadBacks } from "#src/adapters/disk/live-report/disk-read-backs.ts";
import { readBackLogContract, writeOf } from "#test/contracts/read-back-log.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-read-backs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let opened = 0;
/** A log in a folder of its own, in which a file holds these words. */
function fresh(held?: string | Buffer) {
  opened += 1;
  const cache = join(folder, `${opened}`, "cache");
  const file = (part = 1) => join(cache, "read-backs", `${part}.jsonl`);
  if (held !== undefined) {
    mkdirSync(join(cache, "read-backs"), { recursive: true });
    writeFileSync(file(), held);
  }
  const log = diskReadBacks({ platform: "linux", home: folder, environment: { STEADYHAND_CACHE: cache } });
  return { cache, file, log };
}

readBackLogContract("a file", () => fresh().log);

const line = (breakpoints: number) => `\n${JSON.stringify(writeOf(breakpoints))}\n`;

describe("a line that was cut off", () => {
  it("is passed over and counted wherever it ends, and takes no line with it, before or after", async () => {
    const cut = line(2).slice(0, -1);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: cut.length - 1 }), async (length) => {
        const { log } = fresh(line(1) + cut.slice(0, length));
        await log.keep(writeOf(3));
        expect(await log.read()).toEqual({ ok: true, value: { lines: [writeOf(1), writeOf(3)], damaged: 1 } });
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ["of another program", '{"steadyhand":"taste","version":1,"moves":[]}'],
    ["without a time", '{"at":"My Song","device":"","version":"","live":null,"refused":null,"what":"envelope"}'],
    ["of a kind that is not known", JSON.stringify({ ...writeOf(1), what: "a song" })],
    [
      "of values that are none",
      JSON.stringify({ ...writeOf(1), what: "set", stage: null, fidelity: null, values: [1] }),
    ],
  ])("counts as one that is %s", async (_which, held) => {
    const { log } = fresh(held);
    await log.keep(writeOf(1));
    expect(await log.read()).toEqual({ ok: true, value: { lines: [writeOf(1)], damaged: 1 } });
  });

  it("is no hindrance where it ends in the middle of a letter", async () => {
    const { log } = fresh(Buffer.from('\n{"live":"ライ').subarray(0, -1));
    await log.keep(writeOf(1));
    expect(await log.read()).toEqual({ ok: true, value: { lines: [writeOf(1)], damaged: 1 } });
  });
});

it("is kept in files of 128 KiB, of which the last few stay", async () => {
  const full = line(1).repeat(Math.ceil((128 * 1024) / line(1).length));
  const { cache, file, log } = fresh(full);
  for (const part of [2, 3, 4, 5]) writeFileSync(file(part), full);
  await log.keep(writeOf(9));
  expect(readdirSync(join(cache, "read-backs")).sort()).toEqual([
    "2.jsonl",
    "3.jsonl",
    "4.jsonl",
    "5.jsonl",
    "6.jsonl",
  ]);
  expect(readFileSync(file(6), "utf8")).toBe(line(9));
  expect(statSync(file(5)).size).toBe(full.length);
});

/** What each process does: keeps lines of its own as fast as it can, each so long that files fill up meanwhile. */
const WORK = `
import { readBackKeeper } from "#src/adapters/disk/live-report/read-back-keeper.ts";
const [cache, me] = process.argv.slice(2);
const log = readBackKeeper({ platform: "linux", home: cache, environment: { STEADYHAND_CACHE: cache } });
for (let each = 0; each < 100; each += 1) await log.keep({ ...${JSON.stringify(writeOf(0))}, breakpoints: Number(me) * 100 + each, version: "9".repeat(900) });
`;

it("loses no line of four processes that keep lines at once while files fill up", async () => {
  const bundled = await build({
    stdin: { contents: WORK, resolveDir: process.cwd(), loader: "ts" },
    ...{ bundle: true, platform: "node", format: "esm", write: false },
  });
  const { cache, log } = fresh();
  const script = join(folder, "work.mjs");
  writeFileSync(script, bundled.outputFiles[0]!.text);
  const codes = await Promise.all([0, 1, 2, 3].map((me) => ended([script, cache, String(me)])));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(readdirSync(join(cache, "read-backs")).length).toBeGreaterThan(2);
  const read = await log.read();
  if (!read.ok) throw new Error(read.error.sentence);
  const kept = read.value.lines.map((each) => Number(each.what === "envelope" && each.breakpoints));
  expect(read.value.damaged).toBe(0);
  expect(kept.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 400 }, (_, each) => each));
  for (const me of [0, 1, 2, 3]) {
    const own = kept.filter((each) => Math.floor(each / 100) === me);
    expect(own).toEqual(own.toSorted((one, other) => one - other));
  }
});

function ended(words: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => spawn(process.execPath, words, { stdio: "inherit" }).on("exit", resolve));
}

it("loses a line where nothing can be written, says nothing of it, and says where it is read", async () => {
  const { cache, log } = fresh();
  mkdirSync(join(cache, ".."), { recursive: true });
  writeFileSync(cache, "a file stands where the folder should");
  await expect(log.keep(writeOf(1))).resolves.toBeUndefined();
  expect(existsSync(join(cache, "read-backs"))).toBe(false);
  expect(await log.read()).toMatchObject({
    ...{ ok: false, error: { code: "file-unreadable", sentence: expect.stringMatching(/ENOTDIR.*STEADYHAND_CACHE/) } },
  });
});

it("leaves a folder alone that stands where a file should, and names it where it is read", async () => {
  const { file, log } = fresh();
  mkdirSync(file(), { recursive: true });
  await log.keep(writeOf(1));
  expect(await log.read()).toMatchObject({
    ok: false,
    error: { sentence: expect.stringContaining("1.jsonl is not Steadyhand's") },
  });
});
