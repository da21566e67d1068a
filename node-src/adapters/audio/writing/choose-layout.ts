import { basename, extname } from "node:path";
import { flacLayout } from "#src/adapters/audio/writing/flac-layout.ts";
import type { LayoutRules, SoundLayout } from "#src/adapters/audio/writing/sound-layout.ts";
import { wavLayout } from "#src/adapters/audio/writing/wav-layout.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { SinkFormat } from "#src/ports/output/audio-sink.ts";

/**
 * The layout that a file's name asks for: FLAC where it ends in .flac, else WAV.
 *
 * Edge: a name that ends as another kind of sound file is refused, and so is a format that the kind does not hold: a file is what it is called.
 * @throws RangeError for a format that cannot be written at all.
 */
export function chooseLayout(path: string, format: SinkFormat, rules: LayoutRules): Result<SoundLayout, Refusal> {
  const ending = extname(path).toLowerCase();
  const name = basename(path);
  if (ending !== ".flac") {
    if (!OTHER_KINDS.has(ending)) return ok(wavLayout(format, rules));
    const words = `“${name}”: sound is written as WAV or FLAC, so give the new file a name that ends in .wav or .flac.`;
    return refused(refusal("audio-unsupported", words));
  }
  if (format.encoding !== "f32le")
    return ok(flacLayout({ ...format, bits: format.encoding === "s16le" ? 16 : 24 }, rules));
  const words = `“${name}”: FLAC holds 16 or 24 bits and no floats, so choose 24 bits, or give the new file a name that ends in .wav.`;
  return refused(refusal("audio-unsupported", words));
}

/** Endings of sound and film that would be untrue of a WAV file. */
const OTHER_KINDS: ReadonlySet<string> = new Set([
  ...[".aif", ".aiff", ".aifc", ".ogg", ".oga", ".opus", ".mp3", ".m4a", ".mp4", ".aac", ".wma", ".w64", ".caf"],
  ...[".snd", ".au", ".sd2", ".rx2", ".rex", ".mov", ".m4v", ".ape", ".wv"],
]);
