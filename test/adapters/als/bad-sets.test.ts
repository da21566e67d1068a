import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGzip, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import type { FileWriter } from "#src/adapters/als/file/write-beside.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";
import { alsSet, MADE } from "#test/doubles/sets/als-set.ts";
import { CAN_BE_UNPRIVILEGED, unprivileged } from "#test/unprivileged.ts";

const folder = mkdtempSync(join(tmpdir(), "als-bad-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = alsSet();
const PACKED = gzipSync(TEXT);
const MEGABYTE = 1024 * 1024;

const WRITE: EnvelopeWrite = {
  track: MADE.lead,
  target: MADE.leadVolume,
  place: { kind: "arrangement" },
  points: [{ time: 0, value: 0.5 }],
  mode: "replace",
};

/** What is in the file, and the code of the refusal. */
const BAD: readonly (readonly [kind: string, code: string, bytes: () => Buffer | string])[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (tenth) =>
      [
        `a gzip cut at ${tenth} tenths`,
        "live-set-damaged",
        () => PACKED.subarray(0, Math.floor((PACKED.length * tenth) / 10)),
      ] as const,
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (tenth) =>
      [
        `XML cut at ${tenth} tenths`,
        "live-set-damaged",
        () => TEXT.slice(0, Math.floor((TEXT.length * tenth) / 10)),
      ] as const,
  ),
  ["a gzip with a flipped byte", "live-set-damaged", () => flipped(PACKED, PACKED.length >> 1)],
  ["a gzip with a wrong checksum", "live-set-damaged", () => flipped(PACKED, PACKED.length - 6)],
  ["a gzip in a gzip", "live-set-damaged", () => gzipSync(PACKED)],
  ["a gzip header and no more", "live-set-damaged", () => Buffer.from([0x1f, 0x8b, 8, 0])],
  ["nothing", "file-empty", () => ""],
  ["a packed nothing", "not-a-live-set", () => gzipSync("")],
  ["plain words", "not-a-live-set", () => "My song, take three"],
  ["JSON", "not-a-live-set", () => '{"tempo": 120}'],
  ["a WAV file", "not-a-live-set", () => Buffer.concat([Buffer.from("RIFF\x24\0\0\0WAVEfmt "), Buffer.alloc(64)])],
  ["zeros", "not-a-live-set", () => Buffer.alloc(4096)],
  ["UTF-16", "not-a-live-set", () => Buffer.from(`\ufeff${TEXT}`, "utf16le")],
  ["another XML file", "not-a-live-set", () => '<?xml version="1.0"?><svg/>'],
  ["a device preset", "not-a-live-set", () => '<Ableton MajorVersion="5" MinorVersion="11.0_433"><Eq8/></Ableton>'],
  ["a root without a version", "not-a-live-set", () => "<Ableton><LiveSet/></Ableton>"],
  ["a set without anything", "live-set-damaged", () => '<Ableton MinorVersion="11.0_433"><LiveSet/></Ableton>'],
  ["a tempo that is no number", "live-set-damaged", () => alsSet({ tempo: "NaN" })],
  [
    "a Live 8 set",
    "live-set-too-old",
    () => '<Ableton MajorVersion="2" MinorVersion="8.2_170" Creator="Ableton Live 8.2.2"><LiveSet/></Ableton>',
  ],
  ["an entity declaration", "live-set-damaged", () => TEXT.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>')],
  ["an external entity", "live-set-damaged", () => TEXT.replace("?>", '?><!DOCTYPE a SYSTEM "file:///etc/passwd">')],
  ["a tag closed by another", "live-set-damaged", () => TEXT.replace("</Tracks>", "</Tricks>")],
  ["a tag closed twice", "live-set-damaged", () => TEXT.replace("</Tracks>", "</Tracks></Tracks>")],
  ["a second root", "live-set-damaged", () => `${TEXT}<Ableton/>`],
  ["words after the root", "live-set-damaged", () => `${TEXT}words`],
  ["a value without quotes", "live-set-damaged", () => TEXT.replace('Value="-1"', "Value=-1")],
  ["a quote that does not end", "live-set-damaged", () => TEXT.replace('Value="-1"', 'Value="-1')],
  ["a comment that does not end", "live-set-damaged", () => TEXT.replace("<Tracks>", "<!-- <Tracks>")],
  [
    "elements a thousand deep",
    "live-set-damaged",
    () => `<Ableton>${"<a>".repeat(2000)}${"</a>".repeat(2000)}</Ableton>`,
  ],
];

describe("a bad set is refused in one sentence, with nothing written and the input as it was", () => {
  it.each(BAD)("%s: %s", async (_kind, code, bytes) => {
    const input = join(folder, "bad.als");
    const before = Buffer.from(bytes());
    writeFileSync(input, before);
    const host = alsHost(input, { path: join(folder, "out.als"), force: false });
    for (const result of [await host.read(), await host.write([WRITE])]) {
      expect(result).toMatchObject({ ok: false, error: { code } });
      expectSentence(result.ok ? "" : result.error.sentence, "bad.als");
    }
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(readdirSync(folder)).not.toContain("out.als");
  });

  it("a path that is not there", async () => {
    expect(await alsHost(join(folder, "gone.als")).read()).toMatchObject({
      ok: false,
      error: { code: "file-missing" },
    });
  });

  it("a folder", async () => {
    expect(await alsHost(folder).read()).toMatchObject({ ok: false, error: { code: "not-a-file" } });
  });

  it("a device", async () => {
    expect(await alsHost("/dev/zero").read()).toMatchObject({ ok: false });
  });

  it.skipIf(!CAN_BE_UNPRIVILEGED)("a file that may not be read", async () => {
    const path = join(folder, "locked.als");
    chmodSync(folder, 0o755);
    writeFileSync(path, PACKED, { mode: 0 });
    const result = await unprivileged(() => alsHost(path).read());
    expect(result).toMatchObject({ ok: false, error: { code: "file-unreadable" } });
    expectSentence(result.ok ? "" : result.error.sentence, "“locked.als” may not be read");
  });

  it("a gzip that unpacks past 200 times its size, without the memory for it", async () => {
    const path = join(folder, "bomb.als");
    writeFileSync(path, await bomb(513));
    const before = process.memoryUsage().rss;
    const result = await alsHost(path).read();
    expect(result).toMatchObject({ ok: false, error: { code: "live-set-too-large" } });
    expectSentence(result.ok ? "" : result.error.sentence, "bomb.als");
    expect(result.ok ? "" : result.error.sentence).toContain("200 times its size");
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * MEGABYTE);
  });

  it("survives a flipped byte anywhere: a set or one sentence", async () => {
    const path = join(folder, "flipped.als");
    const bytes = Buffer.from(TEXT);
    for (let at = 0; at < bytes.length; at += 97) {
      writeFileSync(path, flipped(bytes, at));
      const result = await alsHost(path).read();
      if (!result.ok) expectSentence(result.error.sentence, "flipped.als");
    }
  });
});

describe("a bad output is refused in one sentence, and nothing is left behind", () => {
  const home = join(folder, "outputs");
  const input = join(home, "song.als");
  beforeAll(() => {
    mkdirSync(join(home, "folder.als"), { recursive: true });
    writeFileSync(input, PACKED);
    writeFileSync(join(home, "there.als"), "precious");
    symlinkSync(input, join(home, "link.als"));
    linkSync(input, join(home, "hard.als"));
    mkdirSync(join(home, "locked"));
    chmodSync(join(home, "locked"), 0o500);
  });

  it.each([
    ["the input", "song.als", "output-is-input"],
    ["the input by a detour", "folder.als/../song.als", "output-is-input"],
    ["the input in capitals, one file on macOS and Windows", "SONG.als", "output-is-input"],
    ["a link to the input", "link.als", "output-is-input"],
    ["a hard link to the input", "hard.als", "output-is-input"],
    ["an existing file", "there.als", "output-exists"],
    ["a folder", "folder.als", "not-a-file"],
    ["a folder that is not there", "gone/out.als", "write-failed"],
    ["a name that Live does not open", "out.wav", "write-failed"],
  ])("%s", async (_kind, name, code) => {
    const before = readdirSync(home);
    const result = await alsHost(input, { path: join(home, name), force: code !== "output-exists" }).write([WRITE]);
    expect(result).toMatchObject({ ok: false, error: { code } });
    expectSentence(result.ok ? "" : result.error.sentence, name.split("/").at(-1)!);
    expect(readdirSync(home)).toEqual(before);
    expect(readFileSync(input).equals(PACKED)).toBe(true);
    expect(readFileSync(join(home, "there.als"), "utf8")).toBe("precious");
  });

  it("no output at all", async () => {
    const result = await alsHost(input).write([WRITE]);
    expect(result).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(result.ok ? "" : result.error.sentence).toContain("song (ride).als");
  });

  it.skipIf(!CAN_BE_UNPRIVILEGED)("a folder that may not be written", async () => {
    for (const each of [folder, home]) chmodSync(each, 0o755);
    chmodSync(join(home, "locked"), 0o555);
    const host = alsHost(input, { path: join(home, "locked/out.als"), force: false });
    const result = await unprivileged(() => host.write([WRITE]));
    expect(result).toMatchObject({ ok: false, error: { code: "write-failed" } });
  });

  /** Puts half the bytes down and then fails as a full disk does. */
  const fullDisk: FileWriter = async (path, bytes) => {
    writeFileSync(path, bytes.subarray(0, bytes.length >> 1));
    throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
  };
  /** Puts down something else than it was given. */
  const wrongDisk: FileWriter = async (path, bytes) => {
    const text = alsSet().replace('EffectiveName Value="Lead"', 'EffectiveName Value="Loot"');
    writeFileSync(path, bytes.length > 0 ? gzipSync(text) : bytes);
  };
  const cutDisk: FileWriter = async (path, bytes) => writeFileSync(path, bytes.subarray(0, bytes.length >> 1));

  it.each([
    ["fills up half-way", fullDisk, "write-failed"],
    ["holds other bytes", wrongDisk, "read-back-differs"],
    ["loses the end", cutDisk, "live-set-damaged"],
  ] as const)("a disk that %s: what stood there stands", async (_kind, writer, code) => {
    const before = readdirSync(home);
    const output = { path: join(home, "there.als"), force: true };
    const result = await alsHost(input, output, writer).write([WRITE]);
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(readdirSync(home)).toEqual(before);
    expect(readFileSync(output.path, "utf8")).toBe("precious");
  });

  it("takes the place of an existing file when forced", async () => {
    const output = { path: join(home, "there.als"), force: true };
    expect((await alsHost(input, output).write([WRITE])).ok).toBe(true);
    expect((await alsHost(output.path).read()).ok).toBe(true);
  });
});

function expectSentence(sentence: string, name: string): void {
  expect(sentence).toContain(name);
  expect(sentence).toMatch(/^[^\n]{20,300}\.$/);
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at]! ^ 0x20;
  return copy;
}

/** A gzip that begins like a set and goes on for so many megabytes of blanks. */
async function bomb(megabytes: number): Promise<Buffer> {
  const gzip = createGzip({ level: 1 });
  const chunks: Buffer[] = [];
  gzip.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => gzip.on("end", resolve));
  const blanks = Buffer.alloc(MEGABYTE, 0x20);
  gzip.write('<Ableton MinorVersion="12.0_12049"><LiveSet>');
  for (let count = 0; count < megabytes; count += 1) {
    if (!gzip.write(blanks)) await new Promise((resolve) => gzip.once("drain", resolve));
  }
  gzip.end();
  await done;
  return Buffer.concat(chunks);
}
