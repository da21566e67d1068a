import { frameOf } from "#src/adapters/audio/metadata/id3/frame-names.ts";
import { apic } from "#src/adapters/audio/metadata/id3/id3-picture.ts";
import { writtenFields } from "#src/adapters/audio/metadata/metadata-fields.ts";
import type { MetadataField, SoundMetadata } from "#src/model/metadata/sound-metadata.ts";

/**
 * An ID3v2.4 tag in UTF-8, of all that metadata says; several values of a field stand in one frame.
 *
 * Source: id3.org, ID3v2.4.0 structure, 3 and 4; native frames, 4.2, 4.10 and 4.14.
 */
export function id3Tag(metadata: SoundMetadata): Buffer {
  const fields = withTotals(writtenFields(metadata));
  const names = [...new Set(fields.map(({ name }) => name))];
  const texts = names.flatMap((name) => {
    const values = fields.filter((field) => field.name === name).map(({ value }) => value);
    return textFrames(name, values);
  });
  const pictures = (metadata.pictures ?? [])
    .filter(({ data }) => data.length < LARGEST_FRAME)
    .map((picture) => frame("APIC", apic(picture)));
  const frames = Buffer.concat([...texts, ...pictures]);
  return Buffer.concat([Buffer.from("ID3"), Buffer.of(4, 0, 0), sevenBits(frames.length), frames]);
}

/** Sizes have 28 bits; a tag of several is kept below. */
const LARGEST_FRAME = 1 << 25;
const UTF8 = 3;
/** 4.10: where it is not known. */
const LANGUAGE = "XXX";

/** A track's and a disc's number stands before how many there are. */
function withTotals(fields: readonly MetadataField[]): readonly MetadataField[] {
  return TOTALS.reduce((all, [number, total]) => {
    const of = all.find(({ name }) => name === total);
    const at = all.findIndex(({ name }) => name === number);
    if (of === undefined || at < 0 || all[at]!.value.includes("/")) return all;
    return all
      .filter((field) => field !== of)
      .map((field) => (field === all[at] ? { ...field, value: `${field.value}/${of.value}` } : field));
  }, fields);
}

const TOTALS = [
  ["TRACKNUMBER", "TRACKTOTAL"],
  ["DISCNUMBER", "DISCTOTAL"],
] as const;

/** A comment's first value is a comment; a second one would be of the same heading, which no two may be (4.10). */
function textFrames(name: string, values: readonly string[]): readonly Buffer[] {
  if (name === "COMMENT") {
    const [first = "", ...more] = values;
    const comment = frame("COMM", Buffer.concat([Buffer.of(UTF8), Buffer.from(`${LANGUAGE}\0${first}`, "utf8")]));
    return more.length === 0 ? [comment] : [comment, text("TXXX", [name, ...more])];
  }
  const id = frameOf(name);
  return [id === null ? text("TXXX", [name, ...values]) : text(id, values)];
}

function text(id: string, texts: readonly string[]): Buffer {
  return frame(id, Buffer.concat([Buffer.of(UTF8), Buffer.from(texts.join("\0"), "utf8")]));
}

function frame(id: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(id), sevenBits(body.length), Buffer.of(0, 0), body]);
}

function sevenBits(size: number): Buffer {
  return Buffer.of((size >>> 21) & 0x7f, (size >>> 14) & 0x7f, (size >>> 7) & 0x7f, size & 0x7f);
}
