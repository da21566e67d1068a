import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { companionInstaller as Installer } from "#src/adapters/companion/install/companion-installer.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const SOURCES = join(ROOT, "companion/Steadyhand");

/** The Python files are inside the bundle only. */
let companionInstaller: typeof Installer;
let bundles = "";
beforeAll(async () => {
  bundles = mkdtempSync(join(tmpdir(), "steadyhand-installer-"));
  const outfile = join(bundles, "installer.mjs");
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["node-src/adapters/companion/install/companion-installer.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "warning",
  });
  ({ companionInstaller } = await import(pathToFileURL(outfile).href));
});
afterAll(() => rmSync(bundles, { recursive: true, force: true }));

let home = "";
let library = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "steadyhand-home-"));
  library = join(home, "Music", "User Library");
  mkdirSync(library, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const folder = () => join(library, "Remote Scripts", "Steadyhand");
const settings = () => join(home, "config", "steadyhand", "companion.json");

function installer(found: boolean | string = true) {
  const where = { platform: "linux", home, environment: { XDG_CONFIG_HOME: join(home, "config") } } as const;
  return companionInstaller({
    where,
    findLibrary: async () =>
      found === false ? refused(refusal("file-missing", "Not found.")) : ok(found === true ? library : found),
  });
}

/** A companion that calls itself so. */
function standing(version: string): void {
  cpSync(SOURCES, folder(), { recursive: true });
  const wire = readFileSync(join(folder(), "wire.py"), "utf8");
  writeFileSync(join(folder(), "wire.py"), wire.replace(/^VERSION = .*$/m, `VERSION = "${version}"`));
}

describe("the installer that a device carries", () => {
  it("finds the folder free, writes files and token there, and finds it done", async () => {
    const here = installer();
    expect(await here.look()).toMatchObject({
      kind: "free",
      folder: folder(),
      shown: "~/Music/User Library/Remote Scripts/Steadyhand",
    });
    expect(existsSync(join(library, "Remote Scripts"))).toBe(false);
    expect(await here.install(folder())).toEqual({ ok: true, value: folder() });
    expect(readFileSync(join(folder(), "surface.py"), "utf8")).toBe(readFileSync(join(SOURCES, "surface.py"), "utf8"));
    expect(statSync(settings()).mode & 0o777).toBe(0o600);
    expect(await here.look()).toMatchObject({ kind: "there" });
  });

  it("names a folder whole that only begins as the home folder does", async () => {
    const other = `${home}-of-another`;
    mkdirSync(other);
    expect(await installer(other).look()).toMatchObject({ shown: join(other, "Remote Scripts", "Steadyhand") });
    rmSync(other, { recursive: true });
  });

  it("counts a companion without its token as not there yet, and makes the token", async () => {
    cpSync(SOURCES, folder(), { recursive: true });
    expect(await installer().look()).toMatchObject({ kind: "free" });
    await installer().install(folder());
    expect(existsSync(settings())).toBe(true);
  });

  it("brings an older one up to date and leaves a newer one", async () => {
    standing("0.0.9");
    expect(await installer().look()).toMatchObject({ kind: "older" });
    expect(await installer().install(folder())).toMatchObject({ ok: true });
    standing("99.0.0");
    expect(await installer().look()).toMatchObject({ kind: "barred", sentence: expect.stringContaining("99.0.0") });
    expect(await installer().install(folder())).toMatchObject({ ok: false });
    expect(readFileSync(join(folder(), "wire.py"), "utf8")).toContain("99.0.0");
  });

  it("never writes over a folder of others, a file, or through a link", async () => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), "__init__.py"), "# mine\n");
    expect(await installer().look()).toMatchObject({ kind: "barred" });
    expect(await installer().install(folder())).toMatchObject({ ok: false });
    expect(readFileSync(join(folder(), "__init__.py"), "utf8")).toBe("# mine\n");

    rmSync(folder(), { recursive: true });
    writeFileSync(folder(), "a file");
    expect(await installer().look()).toMatchObject({ kind: "barred" });

    rmSync(folder());
    symlinkSync(join(home, "nowhere"), folder());
    expect(await installer().look()).toMatchObject({ kind: "barred" });
  });

  it("says what to do where no User Library is found, and writes nowhere else than was agreed", async () => {
    expect(await installer(false).look()).toMatchObject({
      kind: "barred",
      sentence: expect.stringContaining("Remote Scripts"),
    });
    const other = join(home, "Other");
    mkdirSync(other);
    expect(await installer(other).install(folder())).toMatchObject({ ok: false });
    expect([existsSync(folder()), existsSync(join(other, "Remote Scripts"))]).toEqual([false, false]);
  });
});
