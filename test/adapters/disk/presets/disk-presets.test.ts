import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskPresets } from "#src/adapters/disk/presets/disk-presets.ts";
import { presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import type { PresetListing } from "#src/ports/preset-store.ts";
import { SHIPPED, someLibrary } from "#test/adapters/disk/presets/some-library.ts";
import { SOME_RECIPES, somePreset } from "#test/doubles/devices/some-preset.ts";
import { CAN_BE_UNPRIVILEGED, unprivileged } from "#test/unprivileged.ts";

const library = someLibrary();

function names({ entries }: PresetListing): string[] {
  return entries.map(({ preset, origin, favourite }) => `${origin} ${preset.name}${favourite ? " *" : ""}`);
}

describe("the list", () => {
  it("holds what ships where nobody has kept a preset, and makes no folder for it", async () => {
    const listing = await library.store().list();
    expect(names(listing)).toEqual(["factory Steady", "factory 8-bar build"]);
    expect(listing.skipped).toEqual([]);
    expect(existsSync(join(library.path, "Steadyhand"))).toBe(false);
  });

  it("goes by device and then by name, as people count", async () => {
    library.put("pump/b.json", somePreset("Pump 16"));
    library.put("pump/a.json", somePreset("pump 8"));
    expect(names(await library.store().list())).toEqual([
      "user pump 8",
      "user Pump 16",
      "factory Steady",
      "factory 8-bar build",
    ]);
  });

  it("holds what ships without a User Library, and says that nothing can be kept", async () => {
    const store = diskPresets({ library: null, factory: SHIPPED, recipes: SOME_RECIPES });
    expect(names(await store.list())).toHaveLength(2);
    expect(await store.save(somePreset("Mine"), { replace: false })).toMatchObject({
      ok: false,
      error: { code: "file-missing" },
    });
    store.watch(() => undefined)();
  });

  it("sees what changed on disk since the last look", async () => {
    const store = library.store();
    const path = library.put("pump/a.json", somePreset("Before"));
    expect(names(await store.list())).toContain("user Before");
    writeFileSync(path, presetText(somePreset("Then another")));
    expect(names(await store.list())).toContain("user Then another");
    rmSync(path);
    expect(names(await store.list())).toHaveLength(2);
  });

  it("gives the very same preset for a file that has not changed", async () => {
    const store = library.store();
    library.put("pump/a.json", somePreset("Mine"));
    const [first, second] = [await store.list(), await store.list()];
    expect(second.entries[0]?.preset).toBe(first.entries[0]?.preset);
  });
});

describe("keeping a preset", () => {
  it("puts it into a file of its name, whole, with nothing left beside", async () => {
    const store = library.store();
    const kept = await store.save(somePreset("Four on the floor, tight"), { replace: false });
    expect(kept).toMatchObject({ ok: true, value: { origin: "user", favourite: false } });
    expect(library.files("pump")).toEqual(["Four on the floor, tight.json"]);
    expect(readFileSync(join(library.presets, "pump/Four on the floor, tight.json"), "utf8")).toBe(
      presetText(somePreset("Four on the floor, tight")),
    );
  });

  it("refuses a name that is there, in any case, unless it is to be replaced", async () => {
    const store = library.store();
    await store.save(somePreset("Mine"), { replace: false });
    expect(await store.save(somePreset("MINE", { tags: ["new"] }), { replace: false })).toMatchObject({
      error: { code: "preset-exists", sentence: "“MINE” is there already: choose another name, or replace it." },
    });
    expect(await store.save(somePreset("MINE", { tags: ["new"] }), { replace: true })).toMatchObject({ ok: true });
    expect(library.files("pump")).toEqual(["Mine.json"]);
    expect(names(await store.list())).toContain("user MINE");
  });

  it("refuses the name of a preset that ships, replace or not", async () => {
    const refused = await library.store().save(somePreset("steady"), { replace: true });
    expect(refused).toMatchObject({ ok: false, error: { code: "preset-exists" } });
  });

  it("never writes over the file of another name that looks the same on disk", async () => {
    const store = library.store();
    for (const name of ["A/B", "A:B", "a?b"])
      expect((await store.save(somePreset(name), { replace: false })).ok).toBe(true);
    expect(library.files("pump")).toEqual(["A-B 2.json", "A-B.json", "a-b 3.json"]);
    expect(names(await store.list())).toEqual(expect.arrayContaining(["user A/B", "user A:B", "user a?b"]));
  });

  it("keeps many at once one after another", async () => {
    const store = library.store();
    const saved = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        store.save(somePreset(n % 2 === 0 ? "Same" : `Own ${n}`), { replace: false }),
      ),
    );
    expect(saved.filter(({ ok }) => ok)).toHaveLength(11);
    expect(library.files("pump")).toHaveLength(11);
  });

  it("refuses what is no preset and writes nothing", async () => {
    const refused = await library.store().save({ ...somePreset("Bad"), values: { depth: 99 } }, { replace: false });
    expect(refused).toMatchObject({ error: { code: "preset-unusable" } });
    expect(existsSync(library.presets)).toBe(false);
  });

  it("does not make a User Library anew where the drive is gone", async () => {
    const store = library.store();
    rmSync(library.path, { recursive: true });
    expect(await store.save(somePreset("Mine"), { replace: false })).toMatchObject({ error: { code: "file-missing" } });
    expect(existsSync(library.path)).toBe(false);
    mkdirSync(library.path);
  });

  it.skipIf(!CAN_BE_UNPRIVILEGED)(
    "says so where the folder may not be written, and leaves what stood there",
    async () => {
      const store = library.store();
      await store.save(somePreset("Mine"), { replace: false });
      chmodSync(join(library.presets, "pump"), 0o555);
      chmodSync(library.path, 0o755);
      const refused = await unprivileged(() => store.save(somePreset("Mine", { tags: ["new"] }), { replace: true }));
      chmodSync(join(library.presets, "pump"), 0o755);
      expect(refused).toMatchObject({ error: { code: "write-failed" } });
      expect(library.files("pump")).toEqual(["Mine.json"]);
    },
  );
});

describe("a preset of the user's", () => {
  it("is renamed, and stays a favourite", async () => {
    const store = library.store();
    const kept = await store.save(somePreset("Mine"), { replace: false });
    const id = kept.ok ? kept.value.id : "";
    expect(await store.favour(id, true)).toMatchObject({ ok: true });
    expect(await store.rename(id, "Yours")).toMatchObject({ ok: true, value: { favourite: true } });
    expect(library.files("pump")).toEqual(["Yours.json"]);
    expect(names(await store.list())).toContain("user Yours *");
  });

  it("is renamed in case alone", async () => {
    const store = library.store();
    const kept = await store.save(somePreset("mine"), { replace: false });
    expect(await store.rename(kept.ok ? kept.value.id : "", "Mine")).toMatchObject({ ok: true });
    expect(names(await store.list())).toContain("user Mine");
    expect(library.files("pump")).toHaveLength(1);
  });

  it("is not renamed to a name that is taken, nor to none", async () => {
    const store = library.store();
    const kept = await store.save(somePreset("Mine"), { replace: false });
    await store.save(somePreset("Taken"), { replace: false });
    const id = kept.ok ? kept.value.id : "";
    for (const name of ["taken", "Steady"])
      expect(await store.rename(id, name)).toMatchObject({ error: { code: "preset-exists" } });
    expect(await store.rename(id, " ")).toMatchObject({ error: { code: "preset-unusable" } });
    expect(names(await store.list())).toEqual(expect.arrayContaining(["user Mine", "user Taken"]));
  });

  it("is taken off the list, and from the favourites", async () => {
    const store = library.store();
    const kept = await store.save(somePreset("Mine"), { replace: false });
    const id = kept.ok ? kept.value.id : "";
    await store.favour(id, true);
    expect(await store.remove(id)).toEqual({ ok: true, value: undefined });
    expect(await store.remove(id)).toMatchObject({ error: { code: "preset-unknown" } });
    expect(readFileSync(join(library.presets, "favourites.json"), "utf8")).not.toContain("mine");
  });

  it("that ships is neither renamed nor taken away", async () => {
    const store = library.store();
    for (const done of [await store.rename("factory/pump/steady", "X"), await store.remove("factory/pump/steady")])
      expect(done).toMatchObject({ error: { code: "preset-exists" } });
    expect(names(await store.list())).toHaveLength(2);
  });
});

describe("favourites", () => {
  it("lie in a file of their own, survive a new start, and go again", async () => {
    expect(await library.store().favour("factory/pump/steady", true)).toMatchObject({ ok: true });
    expect(names(await library.store().list())).toContain("factory Steady *");
    expect(JSON.parse(readFileSync(join(library.presets, "favourites.json"), "utf8"))).toEqual({
      schema: 1,
      favourites: ["factory/pump/steady"],
    });
    await library.store().favour("factory/pump/steady", false);
    expect(names(await library.store().list())).toContain("factory Steady");
  });

  it("keep the place of a preset that is away for a while", async () => {
    library.put("favourites.json", JSON.stringify({ schema: 1, favourites: ["user/pump/away"] }));
    await library.store().favour("factory/pump/steady", true);
    library.put("pump/away.json", somePreset("Away"));
    expect(names(await library.store().list())).toEqual(expect.arrayContaining(["user Away *", "factory Steady *"]));
  });

  it.each([
    ["half a file", '{"schema": 1, "favour', "ends too early"],
    ["a later version's", '{"schema": 2, "favourites": {}}', "made by a newer Steadyhand"],
    ["something else", "[1, 2]", "holds no list of favourites"],
    ["bytes that are no text", Uint8Array.of(0xff, 0xfe, 0x7b), "not text in UTF-8"],
  ])("that are %s break no list, are named, and are never written over", async (_, held, reason) => {
    const path = library.put("favourites.json", held);
    const before = readFileSync(path);
    const listing = await library.store().list();
    expect(names(listing)).toHaveLength(2);
    expect(listing.skipped).toEqual([
      { device: null, file: "favourites.json", reason: expect.stringContaining(reason) },
    ]);
    expect(await library.store().favour("factory/pump/steady", true)).toMatchObject({
      error: { code: "write-failed" },
    });
    expect(readFileSync(path)).toEqual(before);
  });
});

describe("presets from elsewhere", () => {
  it("are copied in and out, and are the same", async () => {
    const store = library.store();
    const away = mkdtempSync(join(tmpdir(), "steadyhand-away-"));
    const path = join(away, "Shared.json");
    expect(await store.exportFile("factory/pump/steady", path, { force: false })).toMatchObject({ ok: true });
    expect(await store.exportFile("factory/pump/steady", path, { force: false })).toMatchObject({
      error: { code: "output-exists" },
    });
    expect(await store.importFile(path)).toMatchObject({ ok: true, value: { id: "factory/pump/steady" } });
    writeFileSync(path, presetText(somePreset("New")));
    expect(await store.importFile(path)).toMatchObject({ ok: true, value: { id: "user/pump/new" } });
    rmSync(away, { recursive: true });
    expect(await store.importFile(path)).toMatchObject({ error: { code: "preset-unusable" } });
  });

  it("get a number where their name is taken, once", async () => {
    const store = library.store();
    const other = presetText(somePreset("Steady", { values: { depth: 1 } }));
    expect(await store.importText(other)).toMatchObject({ ok: true, value: { preset: { name: "Steady 2" } } });
    expect(await store.importText(other)).toMatchObject({ ok: true, value: { preset: { name: "Steady 2" } } });
    expect(library.files("pump")).toEqual(["Steady 2.json"]);
  });

  it("with a name as long as can be still get one", async () => {
    const store = library.store();
    const long = `${"x".repeat(61)}🎛`;
    await store.importText(presetText(somePreset(long)));
    const second = await store.importText(presetText(somePreset(long, { values: { depth: 1 } })));
    expect(second).toMatchObject({ ok: true, value: { preset: { name: `${"x".repeat(61)} 2` } } });
  });

  it("that are hostile are refused with a reason, and nothing is written", async () => {
    const store = library.store();
    const text = presetText(somePreset("../../../evil")).replace('"values"', '"__proto__": {"a": 1}, "values"');
    expect(await store.importText(`${text}x`)).toMatchObject({ error: { code: "preset-unusable" } });
    expect(await store.importText(" ".repeat(1 << 20))).toMatchObject({ error: { code: "preset-unusable" } });
    expect(existsSync(library.presets)).toBe(false);
    expect(await store.importText(text)).toMatchObject({ ok: true });
    expect(library.files("pump")).toEqual(["-..-..-evil.json"]);
  });
});
