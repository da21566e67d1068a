import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { installCompanion } from "#src/adapters/companion/install/install-companion.ts";
import { isNewer, lookAt } from "#src/adapters/companion/install/installed-folder.ts";
import { companionStatus } from "#src/cli/companion/companion-status.ts";
import { FILES, installBench, SOURCES } from "#test/adapters/companion/install/install-bench.ts";
import { namesIn, scriptsIn } from "#test/adapters/companion/install/scripts-in.ts";

const bench = installBench();
const { folder, token, request, uninstall } = bench;

describe("install", () => {
  it("writes the companion's files and a token for this user alone", async () => {
    const installed = await installCompanion(request());

    expect(installed).toMatchObject({ ok: true, value: { did: "installed", port: 39_041 } });
    expect(namesIn(folder())).toEqual([...Object.keys(FILES), "installed.json"].sort());
    for (const [name, text] of Object.entries(FILES)) expect(readFileSync(join(folder(), name), "utf8")).toBe(text);
    expect(statSync(bench.settingsPath).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(bench.settingsPath, "utf8"))).toMatchObject({
      token: /^[0-9a-f]{64}$/.exec(token())?.[0],
    });
    expect(readdirSync(join(bench.library, "Remote Scripts")).sort()).toEqual(["Neighbour", "Steadyhand"]);
    expect(bench.asked).toEqual([]);
  });

  it("gives every installation another token", async () => {
    await installCompanion(request());
    const first = token();
    rmSync(bench.settingsPath);
    await installCompanion(request());

    expect(token()).not.toBe(first);
  });

  it("again changes nothing, and keeps port and token", async () => {
    await installCompanion(request({ port: 40_000 }));
    const before = readFileSync(bench.settingsPath, "utf8");

    expect(await installCompanion(request())).toMatchObject({ ok: true, value: { did: "nothing", port: 40_000 } });
    expect(readFileSync(bench.settingsPath, "utf8")).toBe(before);
    expect(bench.asked).toEqual([]);
  });

  it("moves to another port with the same token", async () => {
    await installCompanion(request());
    const before = token();

    expect(await installCompanion(request({ port: 40_000 }))).toMatchObject({
      ok: true,
      value: { did: "updated", port: 40_000 },
    });
    expect(token()).toBe(before);
  });

  it("asks before it replaces, and is refused where nobody says yes", async () => {
    await installCompanion(request());
    writeFileSync(join(folder(), "osc.py"), "# edited\n");

    const refused = await installCompanion(request());

    expect(refused).toMatchObject({ ok: false, error: { code: "output-exists" } });
    expect(bench.asked).toEqual(["changed"]);
    expect(readFileSync(join(folder(), "osc.py"), "utf8")).toBe("# edited\n");
  });

  it("brings an older version up to date and leaves a stranger's file in the folder", async () => {
    await installCompanion(request({ files: { ...FILES, "older.py": "# gone since\n" } }));
    writeFileSync(join(folder(), "notes.txt"), "mine");

    const updated = await installCompanion(request({ mayReplace: async () => true }));

    expect(updated).toMatchObject({ ok: true, value: { did: "updated" } });
    expect(namesIn(folder())).toEqual([...Object.keys(FILES), "installed.json", "notes.txt"].sort());
  });

  it("does not take a folder of the same name for its own", async () => {
    mkdirSync(folder());
    writeFileSync(join(folder(), "__init__.py"), "# somebody else's\n");

    expect(await installCompanion(request())).toMatchObject({ ok: false, error: { code: "output-exists" } });
    expect(bench.asked).toEqual(["foreign"]);
    expect(readFileSync(join(folder(), "__init__.py"), "utf8")).toBe("# somebody else's\n");
  });

  it("knows a copy that was made by hand for its own, and takes it over", async () => {
    cpSync(SOURCES, folder(), { recursive: true });
    rmSync(join(folder(), "__pycache__"), { recursive: true, force: true });
    expect(await lookAt(folder(), FILES)).toMatchObject({ state: "same", version: "1.0.0", byHand: true });

    expect(await installCompanion(request())).toMatchObject({ ok: true, value: { did: "updated" } });
    expect(bench.asked).toEqual([]);
    expect(token()).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ["1.0.0", false],
    ["0.1.0", false],
    ["1.0", false],
    ["1.0.1", true],
    ["1.10.0", true],
    ["2.0", true],
  ])("tells whether version %s is newer", async (version, newer) => {
    mkdirSync(folder());
    writeFileSync(join(folder(), "__init__.py"), FILES["__init__.py"]!);
    writeFileSync(join(folder(), "wire.py"), `VERSION = "${version}"\n`);
    const standing = await lookAt(folder(), FILES);
    expect([standing.state, isNewer(standing, FILES)]).toEqual(["changed", newer]);
  });

  it("writes through no link, even with leave to replace", async () => {
    const target = join(bench.home, "elsewhere");
    mkdirSync(target);
    writeFileSync(join(target, "__init__.py"), "# somebody else's\n");
    symlinkSync(target, folder());

    const refused = await installCompanion(request({ mayReplace: async () => true }));
    expect(refused.ok ? "" : refused.error.sentence).toContain("is a link");
    expect(readdirSync(target)).toEqual(["__init__.py"]);
  });

  it("writes through no link inside its folder either, and takes nothing away behind one", async () => {
    await installCompanion(request());
    const inner = join(folder(), "writing");
    const target = join(bench.home, "elsewhere");
    cpSync(inner, target, { recursive: true });
    rmSync(inner, { recursive: true });
    symlinkSync(target, inner);
    writeFileSync(join(target, "lane.py"), "# mine\n");

    const refused = await installCompanion(request({ mayReplace: async () => true }));
    expect(refused.ok ? "" : refused.error.sentence).toContain("writing is no plain folder");
    expect(readFileSync(join(target, "lane.py"), "utf8")).toBe("# mine\n");
    expect(await uninstall()).toMatchObject({ ok: true, value: { left: ["writing"] } });
    expect(scriptsIn(target)).toEqual(scriptsIn(join(SOURCES, "writing")));
  });

  it("takes the place of files that lay in other folders before, compiled ones too", async () => {
    await installCompanion(
      request({ files: { ...FILES, "older/one.py": "# gone since\n", "lane.py": "# moved since\n" } }),
    );
    for (const room of ["older", "writing"]) {
      mkdirSync(join(folder(), room, "__pycache__"));
      writeFileSync(
        join(folder(), room, "__pycache__", room === "older" ? "one.cpython-311.pyc" : "lane.cpython-311.pyc"),
        "",
      );
    }
    await installCompanion(request({ mayReplace: async () => true }));
    expect(existsSync(join(folder(), "older"))).toBe(false);
    expect(scriptsIn(folder())).toEqual(Object.keys(FILES).sort());
    expect(await uninstall()).toMatchObject({ ok: true, value: { left: [], removed: true } });
    expect(existsSync(folder())).toBe(false);
  });

  it("lets two that install at once agree on one token and one folder", async () => {
    const both = await Promise.all([1, 2, 3, 4].map(() => installCompanion(request())));
    expect(both.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(namesIn(folder())).toEqual([...Object.keys(FILES), "installed.json"].sort());
    expect(readdirSync(join(bench.home, "config"))).toEqual(["companion.json"]);
    expect(readdirSync(join(bench.library, "Remote Scripts")).sort()).toEqual(["Neighbour", "Steadyhand"]);
  });

  it("says why a folder cannot be written, and leaves nothing half-way", async () => {
    rmSync(join(bench.library, "Remote Scripts"), { recursive: true });
    writeFileSync(join(bench.library, "Remote Scripts"), "a file in the way");

    const refused = await installCompanion(request());

    expect(refused).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(readdirSync(bench.library)).toEqual(["Remote Scripts"]);
    expect(readdirSync(bench.home)).toEqual(["User Library"]);
  });
});

describe("status", () => {
  it("tells an absent companion from an installed one that nobody runs", async () => {
    expect(await companionStatus(bench.library, bench.settingsPath, FILES)).toMatchObject({
      installed: false,
      port: null,
      running: null,
    });

    await installCompanion(request({ port: 40_123 }));

    const status = await companionStatus(bench.library, bench.settingsPath, FILES);
    expect(status).toMatchObject({ installed: true, current: true, version: "1.0.0", port: 40_123, running: null });
    expect(status.problem).toContain("control surface");
  });
});

it("the bundle carries every file of the companion, letter for letter", async () => {
  const bundle = await build({
    entryPoints: [
      fileURLToPath(new URL("../../../../node-src/adapters/companion/install/companion-files.ts", import.meta.url)),
    ],
    bundle: true,
    format: "cjs",
    platform: "node",
    write: false,
  });
  const held = { exports: {} as { COMPANION_FILES?: Record<string, string> } };
  new Function("module", "exports", bundle.outputFiles[0]?.text ?? "")(held, held.exports);

  expect(held.exports.COMPANION_FILES).toEqual(FILES);
});
