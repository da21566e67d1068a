import { type ByteFile, openByteFile } from "#src/adapters/audio/byte-file.ts";
import { fileFrom } from "#src/adapters/audio/finding/file-from.ts";
import { findAudio } from "#src/adapters/audio/finding/find-audio.ts";
import type { KnownKind } from "#src/adapters/audio/finding/recognise.ts";
import { readAiffMetadata } from "#src/adapters/audio/metadata/files/aiff-metadata.ts";
import { readFlacTags } from "#src/adapters/audio/metadata/files/flac-tags.ts";
import { readMp3Metadata } from "#src/adapters/audio/metadata/files/mp3-metadata.ts";
import { readVorbisMetadata } from "#src/adapters/audio/metadata/files/vorbis-metadata.ts";
import { readWavMetadata } from "#src/adapters/audio/metadata/files/wav-metadata.ts";
import { ok } from "#src/model/result.ts";
import type { FoundMetadata, MetadataReader } from "#src/ports/metadata-reader.ts";

/** What files on this machine's disks say of themselves: WAV, RF64, AIFF, FLAC, MP3 and Ogg Vorbis, known by their contents. */
export function audioMetadata(): MetadataReader {
  return {
    read: async (path) => {
      const file = openByteFile(path);
      if (!file.ok) return file;
      try {
        const found = findAudio(file.value);
        if (found === undefined || !("kind" in found.is)) return ok(NOTHING);
        return ok(READERS[found.is.kind](fileFrom(file.value, found.start), file.value));
      } finally {
        file.value.close();
      }
    },
  };
}

const NOTHING: FoundMetadata = { metadata: {}, loudness: null };

/** From where its sound begins, and the whole file. */
type Reader = (file: ByteFile, whole: ByteFile) => FoundMetadata;

const READERS: Readonly<Record<KnownKind, Reader>> = {
  wav: readWavMetadata,
  aiff: (file) => ({ metadata: readAiffMetadata(file), loudness: null }),
  flac: (file) => ({ metadata: readFlacTags(file), loudness: null }),
  vorbis: (file) => ({ metadata: readVorbisMetadata(file), loudness: null }),
  mp3: (_, whole) => ({ metadata: readMp3Metadata(whole), loudness: null }),
};
