import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { companionFolder, installCompanion } from "#src/adapters/companion/install/install-companion.ts";
import { companionStatus } from "#src/cli/companion/companion-status.ts";
import { FILES, installBench, SOURCES } from "#test/adapters/companion/install/install-bench.ts";
import { namesIn } from "#test/adapters/companion/install/scripts-in.ts";

const bench = installBench();
const { folder, token, request, uninstall } = bench;

describe("uninstall", () => {
  it("removes what install wrote and what Python compiled from it, and nothing else", async () => {
    await installCompanion(request());
    mkdirSync(join(folder(), "__pycache__"));
    writeFileSync(join(folder(), "__pycache__", "osc.cpython-311.pyc"), "compiled");

    expect(await uninstall()).toMatchObject({
      ok: true,
      value: { removed: true, left: [] },
    });
    expect(readdirSync(join(bench.library, "Remote Scripts"))).toEqual(["Neighbour"]);
    expect(readdirSync(bench.home)).toEqual(["User Library"]);
  });

  it("leaves files of others and edited ones, and names them", async () => {
    await installCompanion(request());
    writeFileSync(join(folder(), "notes.txt"), "mine");
    writeFileSync(join(folder(), "wire.py"), "# edited\n");

    expect(await uninstall()).toMatchObject({
      ok: true,
      value: { left: ["notes.txt", "wire.py"] },
    });
    expect(namesIn(folder())).toEqual(["notes.txt", "wire.py"]);
  });

  it("takes no path out of the folder from a list that was tampered with", async () => {
    await installCompanion(request());
    const list = join(folder(), "installed.json");
    const held = JSON.parse(readFileSync(list, "utf8"));
    held.files["../Neighbour/__init__.py"] = "";
    writeFileSync(list, JSON.stringify(held));

    await uninstall({ force: true });

    expect(readdirSync(join(bench.library, "Remote Scripts", "Neighbour"))).toEqual(["__init__.py"]);
  });

  it("does nothing where nothing of ours is", async () => {
    expect(await uninstall({ force: true })).toMatchObject({
      ok: true,
      value: { removed: false },
    });
    expect(readdirSync(join(bench.library, "Remote Scripts"))).toEqual(["Neighbour"]);
  });
});

describe("uninstall with several libraries", () => {
  let other = "";
  beforeEach(() => {
    other = join(bench.home, "Other Library");
    mkdirSync(other);
  });

  it("keeps the token where nothing of ours was in the library that was named", async () => {
    await installCompanion(request());
    const before = token();
    expect(await uninstall({ userLibrary: other })).toMatchObject({
      ok: true,
      value: { removed: false, token: "kept", keptFor: folder() },
    });
    expect(token()).toBe(before);
  });

  it("keeps the token there too when the real one is not known: a companion copied in by hand, another disk", async () => {
    await installCompanion(request());
    const before = token();
    rmSync(folder(), { recursive: true });
    expect(await uninstall({ userLibrary: other })).toMatchObject({
      ok: true,
      value: { token: "kept", keptFor: null },
    });
    expect(token()).toBe(before);
  });

  it.each([
    ["the first", 0],
    ["the second", 1],
  ])("keeps the token until the last of two is gone, whichever of them goes first: %s", async (_which, first) => {
    const libraries = [bench.library, other];
    await installCompanion(request());
    await installCompanion(request({ userLibrary: other }));
    const before = token();

    const [one, two] = [libraries[first]!, libraries[1 - first]!];
    expect(await uninstall({ userLibrary: one })).toMatchObject({
      ok: true,
      value: { removed: true, token: "kept", keptFor: companionFolder(two) },
    });
    expect([token(), existsSync(companionFolder(two))]).toEqual([before, true]);
    expect(await uninstall({ userLibrary: two })).toMatchObject({
      ok: true,
      value: { removed: true, token: "removed" },
    });
    expect(existsSync(bench.settingsPath)).toBe(false);
  });

  it("keeps the token for a companion in the library that Live uses, though it was not written down", async () => {
    await installCompanion(request());
    writeFileSync(bench.settingsPath, JSON.stringify({ token: token() }), { mode: 0o600 });
    cpSync(SOURCES, companionFolder(other), { recursive: true });
    expect(await uninstall({ knownLibraries: [other] })).toMatchObject({
      ok: true,
      value: { removed: true, token: "kept", keptFor: companionFolder(other) },
    });
  });

  it("keeps the token while a running Live answers to it, and drops it later", async () => {
    await installCompanion(request());
    expect(await uninstall({ answers: async () => true })).toMatchObject({
      ok: true,
      value: { removed: true, token: "kept", keptFor: "running" },
    });
    expect(await uninstall()).toMatchObject({ ok: true, value: { removed: true, token: "removed" } });
  });

  it("knows a library by another way to it", async () => {
    symlinkSync(bench.library, join(bench.home, "link"));
    await installCompanion(request({ userLibrary: join(bench.home, "link") }));
    expect(await uninstall()).toMatchObject({ ok: true, value: { token: "removed" } });
  });

  it("does not count a library whose companion is gone, and keeps what others wrote into the settings", async () => {
    await installCompanion(request({ userLibrary: other }));
    const held = JSON.parse(readFileSync(bench.settingsPath, "utf8"));
    writeFileSync(bench.settingsPath, JSON.stringify({ ...held, more: 1 }), { mode: 0o600 });
    await installCompanion(request({ port: 40_001 }));
    expect(JSON.parse(readFileSync(bench.settingsPath, "utf8"))).toMatchObject({
      more: 1,
      token: held.token,
      port: 40_001,
    });
    rmSync(other, { recursive: true });
    expect(await uninstall()).toMatchObject({ ok: true, value: { token: "removed" } });
  });

  it("shows where else a companion shares the token", async () => {
    await installCompanion(request());
    expect(await companionStatus(other, bench.settingsPath, FILES)).toMatchObject({
      installed: false,
      elsewhere: [folder()],
    });
  });
});
