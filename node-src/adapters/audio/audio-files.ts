import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { openByteFile } from "#src/adapters/audio/byte-file.ts";
import { fileFrom } from "#src/adapters/audio/finding/file-from.ts";
import { findAudio } from "#src/adapters/audio/finding/find-audio.ts";
import type { KnownKind } from "#src/adapters/audio/finding/recognise.ts";
import { openAiff } from "#src/adapters/audio/pcm/open-aiff.ts";
import { openWav } from "#src/adapters/audio/pcm/open-wav.ts";
import { standInOf } from "#src/knowledge/files/stand-in-files.ts";
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

/** Enough of a file to tell a stand-in by. */
const HEAD = 64;

async function openKnown(file: ByteFile): Promise<Result<AudioSource, Refusal>> {
  const standIn = standInOf(file.slice(0, HEAD));
  if (standIn !== null) {
    return refused(refusal("not-audio", `“${file.name}” is ${standIn.is}: ${standIn.wayOut}.`));
  }
  const found = findAudio(file);
  if (file.failed) return refused(refusal("file-unreadable", `“${file.name}” could not be read: check the disk.`));
  if (found === undefined || "silent" in found.is) {
    return refused(
      refusal(
        "not-audio",
        `“${file.name}” is not an audio file that can be read: give WAV, AIFF, FLAC, MP3 or Ogg Vorbis that begins in the file's first MiB.`,
      ),
    );
  }
  if ("other" in found.is) {
    return refused(
      refusal("audio-unsupported", `“${file.name}” is ${found.is.other}: convert it to WAV, AIFF or FLAC.`),
    );
  }
  return OPENERS[found.is.kind](fileFrom(file, found.start));
}

/** The decoders with their tables are loaded by the first file that needs them. */
const OPENERS: Readonly<
  Record<KnownKind, (file: ByteFile) => Result<AudioSource, Refusal> | Promise<Result<AudioSource, Refusal>>>
> = {
  wav: openWav,
  aiff: openAiff,
  flac: async (file) => (await import("#src/adapters/audio/flac/open-flac.ts")).openFlac(file),
  vorbis: async (file) => (await import("#src/adapters/audio/vorbis/open-vorbis.ts")).openVorbis(file),
  mp3: async (file) => (await import("#src/adapters/audio/mp3/open-mp3.ts")).openMp3(file),
};
