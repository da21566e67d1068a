import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findUserLibrary, libraryIn } from "#src/adapters/disk/find-user-library.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "steadyhand-home-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** What each system's Live leaves in a home folder. */
const SYSTEMS = [
  {
    platform: "darwin",
    environment: () => ({}),
    config: (version: string) => ["Library", "Preferences", "Ableton", version, "Library.cfg"],
    byDefault: ["Music", "Ableton", "User Library"],
  },
  {
    platform: "win32",
    environment: () => ({ APPDATA: join(home, "AppData", "Roaming") }),
    config: (version: string) => ["AppData", "Roaming", "Ableton", version, "Preferences", "Library.cfg"],
    byDefault: ["Documents", "Ableton", "User Library"],
  },
] as const;

describe.each(SYSTEMS)("on $platform", ({ platform, environment, config, byDefault }) => {
  const where = (): Whereabouts => ({ platform, home, environment: environment() });

  it("the newest Live's Library.cfg names the library", async () => {
    const [older, newer] = [folder("Old", "User Library"), folder("New & Moved", "User Library")];
    write(config("Live 12.4.6"), libraryConfig(dirname(newer).replace("&", "&amp;")));
    write(config("Live 12.4b15"), libraryConfig(dirname(older)));
    write(config("Live 11.3.43"), libraryConfig(dirname(older)));
    folder(...byDefault);

    expect(await findUserLibrary(where())).toEqual({ ok: true, value: newer });
  });

  it("a version of two digits is newer than one of one", async () => {
    const [older, newer] = [folder("Old", "User Library"), folder("New", "User Library")];
    write(config("Live 12.9.5"), libraryConfig(dirname(older)));
    write(config("Live 12.10"), libraryConfig(dirname(newer)));

    expect(await findUserLibrary(where())).toEqual({ ok: true, value: newer });
  });

  it("a path that is the library itself is taken as it is", async () => {
    const library = folder("Anywhere", "User Library");
    write(config("Live 12.2"), libraryConfig(library));

    expect(await findUserLibrary(where())).toEqual({ ok: true, value: library });
  });

  it("a library that is gone or damaged leaves the next, and then the default", async () => {
    write(config("Live 12.4.6"), libraryConfig(join(home, "Unplugged")));
    write(config("Live 12.3.2"), "not XML at all");
    const standard = folder(...byDefault);

    expect(await findUserLibrary(where())).toEqual({ ok: true, value: standard });
  });

  it("without any, it says how to name one", async () => {
    const found = await findUserLibrary(where());

    expect(found).toMatchObject({ ok: false, error: { code: "file-missing" } });
    expect(found.ok ? "" : found.error.sentence).toContain("--user-library");
  });
});

it("a folder that is named is taken where it is there, and refused by its name where it is not", async () => {
  const where: Whereabouts = { platform: "linux", home, environment: {} };
  const named = folder("Mine");

  expect(await findUserLibrary(where, named)).toEqual({ ok: true, value: named });
  const refused = await findUserLibrary(where, join(home, "nowhere"));
  expect(refused).toMatchObject({ ok: false, error: { code: "file-missing" } });
  expect(refused.ok ? "" : refused.error.sentence).toContain("nowhere");
});

it("reads the user library's path and not another library's", () => {
  const text = `<ContentLibrary><PacksFolder><ProjectPath Value="/packs" /></PacksFolder></ContentLibrary>
    <UserLibrary><LibraryProject><ProjectName Value="My Lib" /><ProjectPath Value="/music/it&apos;s &#233;" /></LibraryProject></UserLibrary>`;

  expect(libraryIn(text)[0]).toBe(join("/music/it's é", "My Lib"));
  expect(libraryIn("<UserLibrary></UserLibrary>")).toEqual([]);
});

function folder(...parts: readonly string[]): string {
  const path = join(home, ...parts);
  mkdirSync(path, { recursive: true });
  return path;
}

function write(parts: readonly string[], text: string): void {
  const path = join(home, ...parts);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function libraryConfig(path: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Ableton MajorVersion="5"><ContentLibrary><UserLibrary>
  <LibraryProject Id="0"><ProjectName Value="User Library" /><ProjectPath Value="${path}" /></LibraryProject>
</UserLibrary></ContentLibrary></Ableton>`;
}
