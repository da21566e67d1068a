import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { thisMachine } from "#src/adapters/disk/part-file.ts";
import { somePreset } from "#test/doubles/devices/some-preset.ts";
import { SHIPPED, someLibrary } from "./some-library.ts";

const library = someLibrary();
const PROCESSES = 4;
const ROUNDS = 6;

/** What one process does: saves, favours, renames and deletes presets of its own, and fights for one name with the others. */
const WORK = `
import { diskPresets } from "#src/adapters/disk/presets/disk-presets.ts";
import { SOME_RECIPES, somePreset } from "#test/doubles/devices/some-preset.ts";
const [library, me] = process.argv.slice(2);
const store = diskPresets({ library, factory: [], recipes: SOME_RECIPES });
const sure = async (result) => { const done = await result; if (!done.ok) throw new Error(done.error.sentence); return done.value; };
let won = 0;
for (let round = 0; round < ${ROUNDS}; round += 1) {
  const kept = await sure(store.save(somePreset("Kept " + me + " " + round), { replace: false }));
  await sure(store.favour(kept.id, true));
  const old = await sure(store.save(somePreset("Old " + me + " " + round), { replace: false }));
  await sure(store.favour(old.id, true));
  await sure(store.rename(old.id, "New " + me + " " + round));
  const gone = await sure(store.save(somePreset("Gone " + me + " " + round), { replace: false }));
  await sure(store.remove(gone.id));
  if ((await store.save(somePreset("Fought for " + round), { replace: false })).ok) won += 1;
}
console.log(won);
`;

let script = "";
beforeAll(async () => {
  const bundled = await build({
    stdin: { contents: WORK, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  script = bundled.outputFiles[0]!.text;
});

describe("four processes at once", () => {
  it("lose no preset and no favourite, and double no name", async () => {
    const path = join(library.path, "work.mjs");
    writeFileSync(path, script);
    const runs = await Promise.all(Array.from({ length: PROCESSES }, (_, me) => run(path, library.path, String(me))));
    expect(runs.map(({ code, said }) => (code === 0 ? "done" : said))).toEqual(runs.map(() => "done"));
    expect(runs.reduce((sum, { said }) => sum + Number(said), 0)).toBe(ROUNDS);
    const { entries, skipped } = await library.store().list();
    const names = entries.filter(({ origin }) => origin === "user").map(({ preset }) => preset.name);
    expect(skipped).toEqual([]);
    expect(names).toHaveLength(PROCESSES * ROUNDS * 2 + ROUNDS);
    expect(new Set(names).size).toBe(names.length);
    const liked = entries.filter(({ favourite }) => favourite).map(({ preset }) => preset.name);
    expect(liked.sort()).toEqual(names.filter((name) => /^(Kept|New)/.test(name)).sort());
    expect(readdirSync(library.presets).filter((name) => name.startsWith("."))).toEqual([".deleted"]);
    expect(readdirSync(join(library.presets, "pump")).filter((name) => name.startsWith("."))).toEqual([]);
  }, 120_000);
});

describe("what a killed process left", () => {
  it("a lock of a process that has ended is taken away, one of a process that runs is waited for", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const lock = library.put(".lock", `${pid} ${thisMachine()} 0123`);
    expect(await library.store().save(somePreset("Mine"), { replace: false })).toMatchObject({ ok: true });
    expect(existsSync(lock)).toBe(false);
    library.put(".lock", `${process.pid} ${thisMachine()} 0123`);
    vi.useFakeTimers({ toFake: ["Date"] });
    const hurried = setInterval(() => vi.setSystemTime(Date.now() + 500), 5);
    const refused = await library.store().save(somePreset("Yours"), { replace: false });
    clearInterval(hurried);
    vi.useRealTimers();
    expect(refused).toMatchObject({ ok: false, error: { sentence: expect.stringContaining("Another Steadyhand") } });
    expect(existsSync(lock)).toBe(true);
  });

  it("its parts go with the next write, and nobody else's", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const hex = "0123456789ab";
    const gone = [`.Mine.json.${pid}-${thisMachine()}-${hex}.part`, `.Old form.json.${hex}.part`];
    const stays = [
      `.Now.json.${process.ppid}-${thisMachine()}-${hex}.part`,
      `.Elsewhere.json.${pid}-000000-${hex}.part`,
      `.Young.json.${hex}.part`,
      "download.part",
      ".movie.part",
      `song.${hex}.part`,
    ];
    mkdirSync(join(library.presets, "pump"), { recursive: true });
    for (const name of [...gone, ...stays]) library.put(join("pump", name), "{");
    utimesSync(join(library.presets, "pump", gone[1]!), 0, 0);
    mkdirSync(join(library.presets, "pump", `.Folder.${pid}-${thisMachine()}-${hex}.part`));
    await library.store().save(somePreset("Mine"), { replace: false });
    expect(library.files("pump")).toEqual([...stays, "Mine.json"].sort());
  });
});

describe("names that look alike are one name", () => {
  it.each([
    ["a zero-width space", "My\u200B pan"],
    ["a soft hyphen", "My p\u00ADan"],
    ["a no-break space", "My\u00A0pan"],
    ["two spaces", "My  pan"],
    ["a mark of direction", "\u200FMy pan"],
    ["a byte order mark", "\uFEFFMy pan"],
    ["a space at the end", "My pan "],
    ["a dot at the end", "My pan."],
    ["case", "MY PAN"],
  ])("%s", async (_what, name) => {
    const store = library.store();
    await store.save(somePreset("My pan"), { replace: false });
    expect(await store.save(somePreset(name), { replace: false })).toMatchObject({ ok: false });
    expect((await store.list()).entries).toHaveLength(SHIPPED.length + 1);
  });

  it("a favourite that an earlier version remembered is still one", async () => {
    const store = library.store();
    await store.save(somePreset("My pan."), { replace: false });
    library.put("favourites.json", JSON.stringify({ schema: 1, favourites: ["user/pump/my pan."] }));
    expect((await store.list()).entries.filter(({ favourite }) => favourite)).toHaveLength(1);
  });
});

describe("a sync service's conflicted copy", () => {
  it.each([
    ["my-pan.json", "my-pan (conflicted copy 2026-01-02).json"],
    ["My pan.json", "My pan (1).json"],
    ["My pan.json", "My pan-STUDIO-PC.json"],
    ["My pan.json", "MY-PAN.json"],
    ["My pan.json", "My pan.sync-conflict-20260102-101112-ABCDEFG.json"],
    ["kept.json", "kept (Ada's conflicted copy).json"],
  ])("counts less than %s: %s", async (file, copy) => {
    library.put(join("pump", copy), somePreset("My pan", { description: "Old." }));
    library.put(join("pump", file), somePreset("My pan", { description: "Mine." }));
    const { entries, skipped } = await library.store().list();
    expect(entries.find(({ origin }) => origin === "user")?.preset.description).toBe("Mine.");
    expect(skipped).toEqual([{ device: "pump", file: copy, reason: expect.stringContaining(`“${file}”`) }]);
  });
});

function run(...words: string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
    child.on("close", (code) => resolve({ code, said }));
  });
}
