import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { UNDO_WINDOW } from "#src/adapters/disk/presets/deleted-presets.ts";
import { presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import { someLibrary } from "#test/adapters/disk/presets/some-library.ts";
import { somePreset } from "#test/doubles/devices/some-preset.ts";

const library = someLibrary();
const MINE = "user/pump/mine";
/** As no store would write it: a byte order mark, tabs and blank lines, and a key that is not known. */
const BY_HAND = `\uFEFF${presetText(somePreset("Mine")).replaceAll("  ", "\t")}\r\n\r\n`;

afterEach(() => vi.useRealTimers());

describe("a deleted preset", () => {
  it.each(["Mine.json", `${"x".repeat(240)}.json`, "-+1 été.json"])(
    "comes back byte for byte as “%s”, to another process too, a favourite if it was one",
    async (file) => {
      const path = library.put(`pump/${file}`, BY_HAND);
      const store = library.store();
      await store.favour(MINE, true);
      expect(await store.remove(MINE)).toMatchObject({ ok: true });
      expect(existsSync(path)).toBe(false);
      const other = library.store();
      expect((await other.list()).deleted).toEqual({ device: "pump", name: "Mine" });
      expect(await other.undelete()).toMatchObject({ ok: true, value: { id: MINE, favourite: true } });
      expect(readFileSync(path, "utf8")).toBe(BY_HAND);
      expect((await store.list()).deleted).toBeNull();
      expect(readdirSync(library.presets).sort()).toEqual(["favourites.json", "pump"]);
    },
  );

  it("is the last one of several, then the one before it", async () => {
    library.put("pump/One.json", somePreset("One"));
    library.put("sweep/Two.json", somePreset("Two", { device: "sweep", recipe: "filterSweep", values: {} }));
    const store = library.store();
    for (const id of ["user/pump/one", "user/sweep/two"]) await store.remove(id);
    expect(await store.undelete()).toMatchObject({ value: { id: "user/sweep/two" } });
    expect(await store.undelete()).toMatchObject({ value: { id: "user/pump/one" } });
    expect(await store.undelete()).toMatchObject({ error: { code: "preset-unknown" } });
  });

  it("never replaces what was kept under its name since", async () => {
    library.put("pump/Mine.json", BY_HAND);
    const store = library.store();
    await store.remove(MINE);
    await store.save(somePreset("mine", { tags: ["new"] }), { replace: false });
    const files = library.files("pump").map((file) => readFileSync(join(library.presets, "pump", file), "utf8"));
    expect(await store.undelete()).toMatchObject({
      error: { code: "preset-exists", sentence: "“Mine” is there again: give that one another name, then undo." },
    });
    expect(library.files("pump").map((file) => readFileSync(join(library.presets, "pump", file), "utf8"))).toEqual(
      files,
    );
    await store.rename(MINE, "The new one");
    renameSync(join(library.presets, "pump", "The new one.json"), join(library.presets, "pump", "Mine.json"));
    expect(await store.undelete()).toMatchObject({ ok: true });
    expect(library.files("pump")).toEqual(["Mine 2.json", "Mine.json"]);
    expect(readFileSync(join(library.presets, "pump", "Mine 2.json"), "utf8")).toBe(BY_HAND);
  });

  it("can come back for seven days; the next one that is deleted clears away what is older", async () => {
    library.put("pump/Old.json", somePreset("Old"));
    library.put("pump/Mine.json", BY_HAND);
    const store = library.store();
    vi.useFakeTimers({ toFake: ["Date"] });
    await store.remove("user/pump/old");
    vi.setSystemTime(Date.now() + UNDO_WINDOW);
    expect((await store.list()).deleted).toMatchObject({ name: "Old" });
    vi.setSystemTime(Date.now() + 1);
    expect((await store.list()).deleted).toBeNull();
    expect(await store.undelete()).toMatchObject({ error: { code: "preset-unknown" } });
    await store.remove(MINE);
    expect(readdirSync(join(library.presets, ".deleted", "pump"))).toHaveLength(1);
  });

  it("stays where it is when it cannot be put aside", async () => {
    const path = library.put("pump/Mine.json", BY_HAND);
    library.put(".deleted", "a file in the folder's place");
    expect(await library.store().remove(MINE)).toMatchObject({ error: { code: "write-failed" } });
    expect(readFileSync(path, "utf8")).toBe(BY_HAND);
  });

  it("is not looked for among what is no such file", async () => {
    mkdirSync(join(library.presets, ".deleted", "pump", "1234-"), { recursive: true });
    library.put(".deleted/pump/notes.txt", "x");
    const store = library.store();
    expect((await store.list()).deleted).toBeNull();
    expect(await store.undelete()).toMatchObject({ error: { code: "preset-unknown" } });
  });
});
