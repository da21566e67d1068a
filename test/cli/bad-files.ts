import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { alsSet } from "#test/doubles/sets/als-set.ts";

export const folder = mkdtempSync(join(tmpdir(), "steadyhand-bad-"));
export const at = (...names: readonly string[]) => join(folder, ...names);
export const SECONDS = 8;
export const MEGABYTE = 2 ** 20;
export const TENTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export type Bytes = () => Buffer | string;
export const wav = () => readFileSync(at("audio", "lead.wav"));
export const set = () => readFileSync(at("set", "good.als"));
export const cut = (bytes: Buffer, tenths: number) => bytes.subarray(0, Math.floor((bytes.length * tenths) / 10));

/** Files that `measure` refuses. A cut inside the samples is no refusal: it is measured to its end and said. */
export const NOT_AUDIO: readonly (readonly [kind: string, name: string, bytes: Bytes])[] = [
  ["an empty file", "empty.wav", () => ""],
  ["words", "words.wav", () => "not a recording at all, only words"],
  ["a header cut short", "header.wav", () => wav().subarray(0, 30)],
  [
    "a WAV without a format",
    "formless.wav",
    () => Buffer.concat([Buffer.from("RIFF\x24\0\0\0WAVEdata\x10\0\0\0"), Buffer.alloc(16)]),
  ],
  ["no channels", "channels.wav", () => patched(wav(), 22, 0)],
  ["a rate of 0 Hz", "rate.wav", () => patched(wav(), 24, 0, 0, 0)],
  ["a codec inside WAV", "codec.wav", () => patched(wav(), 20, 0x55)],
  ["a set named .wav", "set.wav", set],
  [
    "an AAC file",
    "take.m4a",
    () => Buffer.concat([Buffer.from([0, 0, 0, 32]), Buffer.from("ftypM4A "), Buffer.alloc(64)]),
  ],
  ["Ableton's compressed AIFF", "able.aif", ableAiff],
  ["a FLAC cut in its header", "cut.flac", () => Buffer.from("fLaC\0\0\0\x22\x10\0")],
  ["an Ogg page alone", "page.ogg", () => Buffer.concat([Buffer.from("OggS"), Buffer.alloc(40)])],
  ["zeros", "zeros.mp3", () => Buffer.alloc(4096)],
];

/** Sets that `set` and `ride` refuse. */
export const NOT_A_SET: readonly (readonly [kind: string, name: string, bytes: Bytes])[] = [
  ...TENTHS.map((tenths) => [`a set cut at ${tenths} tenths`, `cut-${tenths}.als`, () => cut(set(), tenths)] as const),
  [
    "a flipped byte",
    "flipped.als",
    () => patched(set(), Math.floor(set().length / 2), set()[Math.floor(set().length / 2)]! ^ 0xff),
  ],
  ["a recording named .als", "wav.als", wav],
  ["words", "words.als", () => "My song"],
  [
    "a Live 8 set",
    "live8.als",
    () =>
      gzipSync('<Ableton MajorVersion="2" MinorVersion="8.2_170" Creator="Ableton Live 8.2.2"><LiveSet/></Ableton>'),
  ],
  ["a set of 513 MB", "bomb.als", () => gzipSync(Buffer.alloc(513 * MEGABYTE, " "), { level: 1 })],
  ["XML entities", "entities.als", () => gzipSync(alsSet().replace("?>", '?><!DOCTYPE a [<!ENTITY b "boom">]>'))],
  ["a gzip in a gzip", "twice.als", () => gzipSync(set())],
  ["tags that cross", "crossed.als", () => gzipSync(alsSet().replace("</Tracks>", "</Trucks>"))],
];

export function put(name: string, bytes: Buffer | string): string {
  writeFileSync(at("set", name), bytes);
  return at("set", name);
}

export function withSample(name: string): string {
  return alsSet({ sample: [["FileRef", 'RelativePathType Value="1"', `RelativePath Value="${name}"`]] });
}

export function patched(bytes: Buffer, offset: number, ...values: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  values.forEach((value, i) => {
    copy[offset + i] = value;
  });
  return copy;
}

function ableAiff(): Buffer {
  const comm = Buffer.from(
    "434f4d4d00000018000100000400001840 0eac44000000000000 61626c65 0000".replaceAll(" ", ""),
    "hex",
  );
  const body = Buffer.concat([Buffer.from("AIFC"), comm, Buffer.from("SSND\0\0\0\x10"), Buffer.alloc(16)]);
  const head = Buffer.alloc(8);
  head.write("FORM");
  head.writeUInt32BE(body.length, 4);
  return Buffer.concat([head, body]);
}
