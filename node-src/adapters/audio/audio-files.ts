import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { openByteFile } from "#src/adapters/audio/byte-file.ts";
import { openAiff } from "#src/adapters/audio/pcm/open-aiff.ts";
import { openWav } from "#src/adapters/audio/pcm/open-wav.ts";
import type { KnownKind } from "#src/adapters/audio/recognise.ts";
import { recognise } from "#src/adapters/audio/recognise.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import { refused } from "#src/model/result.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";

/**
 * Audio files on this machine's disks: WAV, RF64, AIFF, AIFC, FLAC, MP3 and Ogg Vorbis, known by their contents.
 *
 * Shape: uncompressed files come in their own encoding, FLAC in integers of its word length, MP3 and Vorbis as `f32le`.
 * Edge: what cannot be read is refused with one sentence that names the file and the way out; nothing is thrown but a
 * RangeError for a `read` into less than a frame.
 */
export function audioFiles(): AudioFiles {
  return { open };
}

async function open(path: string): Promise<Result<AudioSource, Refusal>> {
  const file = openByteFile(path);
  if (!file.ok) return file;
  const source = await openKnown(file.value);
  if (!source.ok) file.value.close();
  return source;
}

async function openKnown(file: ByteFile): Promise<Result<AudioSource, Refusal>> {
  const audioStart = afterId3(file);
  const is = recognise(file.slice(audioStart, HEAD));
  if (file.failed) return refused(refusal("file-unreadable", `“${file.name}” could not be read: check the disk.`));
  if (is === undefined) {
    return refused(
      refusal(
        "not-audio",
        `“${file.name}” is not an audio file that can be read: give WAV, AIFF, FLAC, MP3 or Ogg Vorbis.`,
      ),
    );
  }
  if ("other" in is) {
    return refused(refusal("audio-unsupported", `“${file.name}” is ${is.other}: convert it to WAV, AIFF or FLAC.`));
  }
  return OPENERS[is.kind](file, audioStart);
}

const HEAD = 64;

/** The decoders with their tables are loaded by the first file that needs them. */
const OPENERS: Readonly<
  Record<
    KnownKind,
    (file: ByteFile, audioStart: number) => Result<AudioSource, Refusal> | Promise<Result<AudioSource, Refusal>>
  >
> = {
  wav: openWav,
  aiff: openAiff,
  flac: async (file, audioStart) => (await import("#src/adapters/audio/flac/open-flac.ts")).openFlac(file, audioStart),
  vorbis: async (file) => (await import("#src/adapters/audio/vorbis/open-vorbis.ts")).openVorbis(file),
  mp3: async (file, audioStart) => (await import("#src/adapters/audio/mp3/open-mp3.ts")).openMp3(file, audioStart),
};

/** The byte after the ID3v2 tags at the start. Source: ID3v2.4, 3.1: 10 bytes, a size of four times 7 bits, perhaps a footer. */
function afterId3(file: ByteFile): number {
  let at = 0;
  for (;;) {
    const tag = file.slice(at, 10);
    if (tag.length < 10 || Buffer.from(tag.subarray(0, 3)).toString("latin1") !== "ID3") return at;
    const size = tag.subarray(6).reduce((sum, seven) => (sum << 7) | (seven & 0x7f), 0);
    at += 10 + size + ((tag[5] ?? 0) & 0x10 ? 10 : 0);
  }
}
