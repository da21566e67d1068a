import { broadcastExtension } from "#src/adapters/audio/metadata/broadcast-extension.ts";
import { id3Tag } from "#src/adapters/audio/metadata/id3/write-id3.ts";
import { infoList } from "#src/adapters/audio/metadata/info-list.ts";
import { writtenFields } from "#src/adapters/audio/metadata/metadata-fields.ts";
import type { LayoutRules, SoundLayout } from "#src/adapters/audio/writing/sound-layout.ts";
import { waveHeader } from "#src/dsp/pcm/wave-header.ts";
import type { BroadcastLoudness, SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import type { SinkFormat } from "#src/ports/output/audio-sink.ts";

/**
 * A WAV file of any length: RF64 where it outgrows 4 GiB. What it says of its sound stands before the samples, but the ID3 tag, which stands behind
 * them: taggers look for it there, and pictures do not keep the sound back.
 *
 * @throws RangeError for a format that cannot be written.
 */
export function wavLayout(format: SinkFormat, { metadata, loudness }: LayoutRules): SoundLayout {
  let dataBytes = 0;
  const behind = metadata === undefined ? new Uint8Array() : tagChunk(metadata);
  const head = (known = loudness) => {
    const before = metadata === undefined ? new Uint8Array() : chunksBefore(format, metadata, known ?? null);
    return waveHeader(format, dataBytes, { grows: true, before, behind: behind.length });
  };
  head();
  return {
    head,
    sound: (pcm) => {
      dataBytes += pcm.length;
      return pcm;
    },
    rest: () => Buffer.concat([new Uint8Array(dataBytes % 2), behind]),
  };
}

/** Of one length, however loud the sound is. */
function chunksBefore(format: SinkFormat, metadata: SoundMetadata, loudness: BroadcastLoudness | null): Uint8Array {
  const { broadcast = {}, ixml, title } = metadata;
  const described = { ...(title !== undefined && { description: title }), ...broadcast };
  const bext = { broadcast: described, loudness, sampleRate: format.sampleRate, line: historyLine(format) };
  return Buffer.concat([
    chunk("bext", broadcastExtension(bext)),
    ...(ixml === undefined ? [] : [chunk("iXML", ixml)]),
    ...(writtenFields(metadata).length === 0 ? [] : [chunk("LIST", infoList(metadata))]),
  ]);
}

function tagChunk(metadata: SoundMetadata): Uint8Array {
  const says = writtenFields(metadata).length > 0 || (metadata.pictures ?? []).length > 0;
  return says ? chunk("id3 ", id3Tag(metadata)) : new Uint8Array();
}

/** Coding, rate, word length, mode and what it was made with. Source: EBU R 98 (1999), which knows no floats: their word is 32 here. */
function historyLine({ sampleRate, channels, encoding }: SinkFormat): string {
  const mode = channels === 1 ? "mono" : channels === 2 ? "stereo" : "multichannel";
  return `A=PCM,F=${sampleRate},W=${WORD[encoding]},M=${mode},T=Steadyhand`;
}

const WORD = { s16le: 16, s24le: 24, f32le: 32 } as const;

function chunk(id: string, contents: Uint8Array): Uint8Array {
  const header = Buffer.alloc(8);
  header.write(id, "latin1");
  header.writeUInt32LE(contents.length, 4);
  return Buffer.concat([header, contents, new Uint8Array(contents.length % 2)]);
}
