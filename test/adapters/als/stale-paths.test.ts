import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { type DiskLook, thisDisk } from "#src/adapters/als/file/disk-look.ts";
import { sampleFinder } from "#src/adapters/als/file/find-sample.ts";
import { isNetworkPath } from "#src/adapters/als/file/is-network-path.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { alsSet, type Node } from "#test/doubles/sets/als-set.ts";

const home = mkdtempSync(join(tmpdir(), "als-paths-"));
const project = join(home, "Été Project");
const set = join(project, "song.als");
afterAll(() => rmSync(home, { recursive: true }));

/** The accent as a letter's own, and as a mark behind it. */
const COMPOSED = "Chœur été.wav".normalize("NFC");
const APART = COMPOSED.normalize("NFD");
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 123456\n`;
/** The folder above, and the top of a disk that is not this one. */
const ABOVE = ".".repeat(2);
const TOP = "";
const ANNEX = "/annex/objects/SHA256E-s123456--0123.wav\n";

beforeAll(() => {
  const files: Readonly<Record<string, string>> = {
    "Ableton Project Info/x.cfg": "x",
    "Samples/take.wav": "x",
    "Samples/take": "RIFF0000WAVEfmt ",
    "Samples/Take 2.5": "FORM0000AIFF",
    "Samples/notes": "these are words",
    [`Samples/${APART.replace(".wav", " apart.wav")}`]: "x",
    [`Samples/${COMPOSED.replace(".wav", " composed.wav")}`]: "x",
    [`${"Façade".normalize("NFD")}/take.wav`]: "x",
    "Samples/lfs.wav": LFS,
    "Samples/lfs": LFS,
    "Samples/annex.wav": ANNEX,
    "Samples/nothing.wav": "",
    "Samples/.cloud.wav.icloud": "bplist00",
    "Samples/alias.wav": "book\0\0\0\0mark\0\0\0\0",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  symlinkSync(`${ABOVE}/.git/annex/objects/aa/bb/take.wav`, join(project, "Samples/linked.wav"));
});

/** This disk, and all that was asked of it. */
function watched(): { readonly disk: DiskLook; readonly asked: string[] } {
  const asked: string[] = [];
  const seen = (path: string) => {
    asked.push(path);
    return path;
  };
  return {
    asked,
    disk: {
      at: (path) => thisDisk.at(seen(path)),
      list: (folder) => thisDisk.list(seen(folder)),
      head: (path, bytes) => thisDisk.head(seen(path), bytes),
      link: (path) => thisDisk.link(seen(path)),
    },
  };
}

describe("a recording beside the set is found whatever its stale path says, and no network is asked", () => {
  it.each([
    "\\\\NAS\\Music\\Song Project\\Samples\\take.wav",
    "\\\\?\\UNC\\NAS\\Music\\take.wav",
    "//NAS/Music/take.wav",
    "smb://nas.local/Music/take.wav",
    "afp://nas/Music/take.wav",
    "file://nas/Music/take.wav",
    "/net/nas/Music/take.wav",
    "/Network/Servers/nas/Music/take.wav",
    `${TOP}/Volumes/NAS Music/take.wav`,
    "Z:\\Music\\take.wav",
    `${TOP}/Users/someone/gone/take.wav`,
  ])("%s", async (absolute) => {
    for (const from of ["set", "project", undefined] as const) {
      const { disk, asked } = watched();
      const naming = { name: "take.wav", relative: "Samples/take.wav", absolute, ...(from ? { from } : {}) };
      expect(await sampleFinder(set, disk)(naming)).toEqual({ path: join(project, "Samples/take.wav") });
      expect(asked.filter((path) => !path.startsWith(home))).toEqual([]);
    }
  });
});

describe("a network is never asked, though nothing else is left", () => {
  it.each([
    ["gone.wav", "\\\\NAS\\Music\\gone.wav"],
    ["\\\\NAS\\Music\\gone.wav", null],
    ["//NAS/Music/gone.wav", "//NAS/Music/gone.wav"],
    ["smb://nas/gone.wav", "smb://nas/gone.wav"],
    [null, "/net/nas/gone.wav"],
  ])("%s, %s", async (relative, absolute) => {
    for (const from of ["set", "library"] as const) {
      const { disk, asked } = watched();
      const found = await sampleFinder(set, disk)({ name: "gone.wav", relative, absolute, from });
      expect(found).toMatchObject({ path: null, why: "network" });
      expect(asked.filter((path) => isNetworkPath(path) || /nas/i.test(path.slice(home.length)))).toEqual([]);
    }
  });
});

describe("a relative path in any spelling", () => {
  const take = join(project, "Samples/take.wav");
  it.each([
    ["from the project, of a set in a folder inside it", "Backup/old.als", "Samples/take.wav", "project"],
    ["from the set", "song.als", "Samples/take.wav", "set"],
    ["with Windows' separators", "song.als", "Samples\\take.wav", "project"],
    ["of a library that is not here, collected beside the set since", "song.als", "Samples/take.wav", "library"],
  ] as const)("%s", async (_what, from, relative, start) => {
    const naming = { name: "take.wav", relative, absolute: "D:\\gone\\take.wav", from: start };
    expect(await sampleFinder(join(project, from))(naming)).toEqual({ path: take });
  });

  it("is helped by what follows the project's name in another machine's path", async () => {
    const absolute = `\\\\NAS\\Songs\\${"Été Project".normalize("NFD")}\\Samples\\take.wav`;
    expect(await sampleFinder(set)({ name: "take.wav", relative: "gone.wav", absolute })).toEqual({ path: take });
  });
});

describe("a name is one name, its accents composed or apart", () => {
  it.each([
    ["apart on the disk", COMPOSED.replace(".wav", " apart.wav")],
    ["composed on the disk", APART.replace(".wav", " composed.wav")],
  ])("%s", async (_where, name) => {
    const found = await sampleFinder(set)({ name, relative: `Samples/${name}`, absolute: null });
    expect(found.path?.normalize("NFC")).toBe(join(project, "Samples", name).normalize("NFC"));
    expect(readdirSync(join(project, "Samples"))).toContain(found.path?.split("/").at(-1));
  });

  it("in folders too", async () => {
    const relative = "Façade/take.wav".normalize("NFC");
    const { path } = await sampleFinder(set)({ name: "take.wav", relative, absolute: null });
    expect(path).toBe(join(project, "Façade/take.wav".normalize("NFD")));
  });
});

describe("a file without an ending is a file", () => {
  it.each([
    ["take", "Samples/take", true],
    ["a dot in the name", "Samples/Take 2.5", true],
    ["words", "Samples/notes", false],
  ])("%s", async (_what, relative, isSound) => {
    const found = await sampleFinder(set)({ name: relative, relative, absolute: null });
    expect(found).toMatchObject(isSound ? { path: join(project, relative) } : { path: null, why: "not-audio" });
  });
});

describe("what stands where a recording should be is named, with the way out", () => {
  const STAND_INS = [
    ["lfs.wav", "Git LFS pointer", "git lfs pull"],
    ["lfs", "Git LFS pointer", "git lfs pull"],
    ["annex.wav", "git-annex pointer", "git annex get"],
    ["linked.wav", "git-annex pointer", "git annex get"],
    ["nothing.wav", "empty file", "finish downloading"],
    ["cloud.wav", "in iCloud", "Download Now"],
    ["alias.wav", "Finder alias", "in its place"],
  ] as const;

  const sampleNamed = (name: string): Node[] => [
    ["FileRef", 'RelativePathType Value="3"', `RelativePath Value="Samples/${name}"`, 'Path Value=""'],
  ];

  it.each(STAND_INS)("%s of a clip", async (name, is, wayOut) => {
    writeFileSync(set, alsSet({ sample: sampleNamed(name) }));
    const read = await alsHost(set).read();
    const warnings = read.ok ? read.value.warnings : [];
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(new RegExp(`^Sample ${name} is .*${is}.*${wayOut}.*\\.$`));
    const clip = read.ok ? read.value.tracks[0]?.clips[0] : undefined;
    expect(clip?.kind === "audio" && clip.sample.absence?.sentence).toBe(warnings[0]);
  });

  it.each([
    ["song-lfs.als", LFS, "Git LFS pointer"],
    ["song-annex.als", ANNEX, "git-annex pointer"],
  ])("%s as the set itself", async (name, text, is) => {
    writeFileSync(join(project, name), text);
    const read = await alsHost(join(project, name)).read();
    expect(read.ok ? "read" : read.error.sentence).toContain(`“${name}” is a ${is}`);
  });

  it("a set that iCloud has not downloaded", async () => {
    writeFileSync(join(project, ".away.als.icloud"), "bplist00");
    const read = await alsHost(join(project, "away.als")).read();
    expect(read.ok ? "read" : read.error.sentence).toMatch(/^“away.als” is in iCloud .*Download Now/);
  });

  it.each(["lfs.wav", "annex.wav", "alias.wav"])("%s to whoever opens it as audio", async (name) => {
    const opened = await audioFiles().open(join(project, "Samples", name));
    expect(opened.ok ? "opened" : opened.error.sentence).toContain("not the file itself");
  });
});
