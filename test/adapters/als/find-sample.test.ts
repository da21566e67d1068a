import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { sampleFinder } from "#src/adapters/als/file/find-sample.ts";
import { alsSet, type Node } from "#test/doubles/sets/als-set.ts";

const home = mkdtempSync(join(tmpdir(), "als-samples-"));
const project = join(home, "Song Project");
const set = join(project, "song.als");
const socket = createServer();
afterAll(() => {
  socket.close();
  rmSync(home, { recursive: true });
});

beforeAll(async () => {
  for (const file of [
    "Song Project/Ableton Project Info/x.cfg",
    "Song Project/Samples/a.wav",
    "Song Project/Backup/old.als",
    "audio/lead.wav",
    "audio/secret.txt",
  ]) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), "x");
  }
  mkdirSync(join(home, "folder.wav"));
  await new Promise<void>((listening) => socket.listen(join(home, "socket.wav"), listening));
});

describe("a sample is found", () => {
  it.each([
    ["beside the set", set, "Samples/a.wav", null, "Song Project/Samples/a.wav"],
    ["above the set, as Live names a neighbour", set, "../audio/lead.wav", null, "audio/lead.wav"],
    [
      "in the project of a backup",
      join(project, "Backup/old.als"),
      "Samples/a.wav",
      null,
      "Song Project/Samples/a.wav",
    ],
    ["at its absolute path when the relative one leads nowhere", set, "gone/a.wav", "audio/lead.wav", "audio/lead.wav"],
    [
      "relative to the set before its absolute path",
      set,
      "Samples/a.wav",
      "audio/lead.wav",
      "Song Project/Samples/a.wav",
    ],
  ])("%s", async (_where, from, relative, absolute, found) => {
    const naming = { name: "a.wav", relative, absolute: absolute === null ? null : join(home, absolute) };
    expect(await sampleFinder(from)(naming)).toEqual({ path: join(home, found) });
  });
});

describe("a sample is not opened", () => {
  it.each([
    ["where there is none", "gone.wav", null, "missing"],
    ["when it is a folder", "../folder.wav", null, "missing"],
    ["when it is a socket", "../socket.wav", null, "missing"],
    ["when it is a device", "x.wav", "/dev/zero", "missing"],
    ["when it climbs to a file of another kind", "../audio/secret.txt", null, "not-audio"],
    ["when it climbs out of the disk", "../../../../../../../../../../etc/passwd", "/etc/passwd", "not-audio"],
    ["when its path holds a NUL", "a\0.wav", null, "unsafe"],
    ["on another machine, as Windows writes it", "a.wav", "\\\\server\\share\\a.wav", "network"],
    ["on another machine, as URLs write it", "//server/share/a.wav", null, "network"],
    ["at a Windows path on this machine", "gone.wav", "C:/Music/a.wav", "missing"],
  ])("%s", async (_why, relative, absolute, why) => {
    const name = relative.split("/").at(-1)!;
    expect(await sampleFinder(set)({ name, relative, absolute })).toMatchObject({ path: null, why });
  });

  it("and every path that was looked at is told", async () => {
    const naming = { name: "a.wav", relative: "gone/a.wav", absolute: join(home, "nowhere/a.wav") };
    const searched = [join(project, "gone/a.wav"), join(home, "nowhere/a.wav")];
    expect(await sampleFinder(set)(naming)).toMatchObject({ path: null, searched });
  });
});

describe("the sample of a clip", () => {
  const old = (...folders: string[]): Node[] => [
    [
      "FileRef",
      'HasRelativePath Value="true"',
      ["RelativePath", ...folders.map((dir, id) => `RelativePathElement Id="${id}" Dir="${dir}"`)],
      'Name Value="lead.wav"',
      ["SearchHint", ["PathHint", 'RelativePathElement Id="0" Dir="no such disk"']],
    ],
  ];

  it.each([
    ["Live 11 and newer", 12, undefined],
    ["Live 10 and older, where a nameless folder is the one above", 10.1, old("", "audio")],
    ["Live 9", 9, old("", "audio")],
  ] as const)("in the form of %s", async (_form, live, sample) => {
    writeFileSync(set, alsSet({ live, ...(sample === undefined ? {} : { sample }) }));
    const read = await alsHost(set).read();
    const clip = read.ok ? read.value.tracks[0]?.clips[0] : undefined;
    expect(clip?.kind === "audio" && clip.sample).toEqual({
      name: "lead.wav",
      path: join(home, "audio/lead.wav"),
      sampleRate: 44100,
      frames: 352800,
    });
    expect(read.ok && read.value.warnings).toEqual([]);
  });

  it("is said once by name when it is missing, and the rest is read", async () => {
    writeFileSync(set, alsSet({ sample: old("gone") }));
    const read = await alsHost(set).read();
    expect(read.ok && read.value.warnings).toEqual([
      "Sample lead.wav was not found: find it in Live (File, Manage Files) and save the set.",
    ]);
    expect(read.ok && read.value.tracks[0]?.clips).toHaveLength(2);
  });

  it("that was turned by Live's Reverse command is known by its folder", async () => {
    writeFileSync(set, alsSet({ sample: [["FileRef", 'RelativePath Value="Samples/Processed/Reverse/a R.wav"']] }));
    const read = await alsHost(set).read();
    const clip = read.ok ? read.value.tracks[0]?.clips[0] : undefined;
    expect(clip?.kind === "audio" && clip.reversed).toBe(true);
  });
});
