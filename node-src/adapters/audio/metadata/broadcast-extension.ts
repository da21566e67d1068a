import { plainText } from "#src/adapters/audio/metadata/metadata-fields.ts";
import type { BroadcastExtension, BroadcastLoudness } from "#src/model/metadata/sound-metadata.ts";
import type { Hertz } from "#src/model/units.ts";

/** What a bext chunk says: of whence the sound is, and, from version 2 on, how loud. */
export interface FoundBroadcast {
  readonly broadcast: BroadcastExtension;
  readonly loudness: BroadcastLoudness | null;
}

/** Where the fields of text stand: byte and length. Source: EBU Tech 3285, v2 (2011), 2.3. */
const TEXTS = {
  description: [0, 256],
  originator: [256, 32],
  originatorReference: [288, 32],
  originationDate: [320, 10],
  originationTime: [330, 8],
} as const;
const TIME_REFERENCE = 338;
const VERSION = 346;
/** In hundredths, each in 16 bits with a sign. */
const LOUDNESS = 412;
const LOUDNESS_FIELDS = ["integrated", "loudnessRange", "truePeak", "maxMomentary", "maxShortTerm"] as const;
/** 2.4: not used. */
const UNUSED = 0x7fff;
/** 2.4: -99.99 to 99.99. */
const MOST = 9999;
/** 180 bytes are reserved behind; then comes the coding history. */
const SHORTEST = 602;

/** Reads a bext chunk; undefined where it is shorter than its fixed fields. */
export function readBroadcast(bytes: Uint8Array, sampleRate: Hertz): FoundBroadcast | undefined {
  if (bytes.length < SHORTEST) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const texts = Object.entries(TEXTS).flatMap(([name, [at, length]]) => {
    const text = plainText(buffer.subarray(at, at + length)).trimEnd();
    return text === "" ? [] : [[name, text]];
  });
  const time = buffer.readUInt32LE(TIME_REFERENCE) + buffer.readUInt32LE(TIME_REFERENCE + 4) * 2 ** 32;
  const version = buffer.readUInt16LE(VERSION);
  const codingHistory = plainText(buffer.subarray(SHORTEST)).trimEnd();
  return {
    broadcast: {
      ...Object.fromEntries(texts),
      ...(time > 0 && { timeReference: time / sampleRate }),
      ...(codingHistory !== "" && { codingHistory }),
    },
    loudness: version >= 2 ? loudnessIn(buffer) : null,
  };
}

function loudnessIn(buffer: Buffer): BroadcastLoudness | null {
  const values = LOUDNESS_FIELDS.map((_, index) => {
    const hundredths = buffer.readInt16LE(LOUDNESS + 2 * index);
    return Math.abs(hundredths) <= MOST ? hundredths / 100 : null;
  });
  if (values.every((value) => value === null) || values.every((value) => value === 0)) return null;
  return Object.fromEntries(
    LOUDNESS_FIELDS.map((name, index) => [name, values[index]]),
  ) as unknown as BroadcastLoudness;
}

/** What a bext chunk is made of. */
export interface BroadcastPlan {
  readonly broadcast: BroadcastExtension;
  readonly loudness: BroadcastLoudness | null;
  readonly sampleRate: Hertz;
  /** Added to the coding history, as EBU R 98 has it. */
  readonly line: string;
}

/** The contents of a bext chunk of version 2; text is ASCII, and what does not fit is cut off. */
export function broadcastExtension({ broadcast, loudness, sampleRate, line }: BroadcastPlan): Buffer {
  const before = broadcast.codingHistory === undefined ? "" : `${broadcast.codingHistory.trimEnd()}\r\n`;
  const history = Buffer.from(ascii(`${before}${line}\r\n`), "latin1");
  const bytes = Buffer.alloc(SHORTEST + history.length);
  for (const [name, [at, length]] of Object.entries(TEXTS) as [keyof typeof TEXTS, readonly [number, number]][])
    bytes.write(ascii(broadcast[name] ?? "").slice(0, length), at, "latin1");
  const time = Math.max(0, Math.round((broadcast.timeReference ?? 0) * sampleRate));
  bytes.writeUInt32LE(time % 2 ** 32, TIME_REFERENCE);
  bytes.writeUInt32LE(Math.min(2 ** 32 - 1, Math.floor(time / 2 ** 32)), TIME_REFERENCE + 4);
  bytes.writeUInt16LE(2, VERSION);
  for (const [index, name] of LOUDNESS_FIELDS.entries())
    bytes.writeInt16LE(hundredths(loudness?.[name]), LOUDNESS + 2 * index);
  history.copy(bytes, SHORTEST);
  return bytes;
}

/** 2.4: the value times 100, rounded; halves away from zero, which is our choice. */
function hundredths(value: number | null | undefined): number {
  if (value === null || value === undefined || !Number.isFinite(value)) return UNUSED;
  const rounded = Math.sign(value) * Math.round(Math.abs(value) * 100);
  return Math.abs(rounded) <= MOST ? rounded : UNUSED;
}

function ascii(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\r\n\x20-\x7e]/gu, "?");
}
