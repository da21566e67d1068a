import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import type { BroadcastLoudness, SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import type { SinkFormat } from "#src/ports/output/audio-sink.ts";
import type { SinkPlace } from "#test/contracts/audio-sink.ts";

export const SAYS: SoundMetadata = {
  ...{ title: "Nächte №1", artist: "Die Stimme", album: "Ein Album", trackNumber: "3", date: "2026-11-30" },
  ...{ genre: "House", isrc: "GBA1B2600001", comment: "zwei Wörter", copyright: "2026 Haus" },
  others: [
    { name: "TRACKTOTAL", value: "12" },
    { name: "ARTIST", value: "Ein Gast" },
    { name: "COMPOSER", value: "Jemand" },
    { name: "CATALOGNUMBER", value: "X 001" },
  ],
  pictures: [
    {
      kind: 3,
      mime: "image/png",
      description: "Vorn",
      width: 0,
      height: 0,
      depth: 0,
      colours: 0,
      data: Uint8Array.of(1, 2, 3),
    },
  ],
};

const LOUD: BroadcastLoudness = {
  integrated: -14.004,
  loudnessRange: 6.125,
  truePeak: -1,
  maxMomentary: -9.5,
  maxShortTerm: null,
};

/** What every place keeps of what a sink is told of its sound. */
export function metadataRoundTrip(name: string, open: () => Promise<SinkPlace>): void {
  const write = async (file: string, rules: object, loudness?: BroadcastLoudness) => {
    const place = await open();
    const format: SinkFormat = { sampleRate: 48_000, channels: 1, encoding: "s24le" };
    const sink = await place.sinks.open(place.pathOf(file), format, { force: false, ...rules });
    if (!sink.ok) throw new Error(sink.error.sentence);
    await sink.value.write([new Float64Array(5)]);
    expect(await sink.value.close(loudness)).toEqual({ ok: true, value: { frames: 5, held: 0 } });
    const bytes = await place.bytes(file);
    return { bytes, read: await readBack(file, bytes) };
  };

  describe(`${name} keeps what a file says of its sound`, () => {
    it.each(["new.wav", "new.flac"])("in %s, as it was told", async (file) => {
      const { read } = await write(file, { metadata: SAYS });
      const { broadcast, ...said } = read.metadata;
      expect({ ...said, others: sorted(said.others) }).toEqual({ ...SAYS, others: sorted(SAYS.others) });
      expect(broadcast?.description).toBe(file === "new.wav" ? "Nachte No1" : undefined);
    });

    it("in WAV with whence it is, and how loud: before it is written, or once that is known", async () => {
      const broadcast = {
        originator: "Haus",
        originationDate: "2026-11-30",
        timeReference: 3600.5,
        codingHistory: "A=ANALOGUE",
      };
      const metadata = { broadcast, ixml: Uint8Array.from(Buffer.from("<BWFXML/>")) };
      const rounded = { integrated: -14, loudnessRange: 6.13, truePeak: -1, maxMomentary: -9.5, maxShortTerm: null };
      const { read } = await write("bext.wav", { metadata, loudness: LOUD });
      expect(read.loudness).toEqual(rounded);
      expect(read.metadata).toEqual({
        ...metadata,
        broadcast: { ...broadcast, codingHistory: "A=ANALOGUE\r\nA=PCM,F=48000,W=24,M=mono,T=Steadyhand" },
      });
      const late = await write("late.wav", { metadata, loudness: { ...LOUD, integrated: -20 } }, LOUD);
      expect(late.read.loudness).toEqual(rounded);
      expect((await write("none.wav", { metadata })).read.loudness).toBeNull();
    });

    it("but nothing that was true of other sound", async () => {
      const stale = ["REPLAYGAIN_TRACK_GAIN", "r128_album_gain", "ITUNNORM", "ENCODER", "TLEN"];
      const metadata = { title: "T", others: stale.map((other) => ({ name: other, value: "1" })) };
      for (const file of ["stale.wav", "stale.flac"]) {
        const { title, others } = (await write(file, { metadata })).read.metadata;
        expect({ title, others }).toEqual({ title: "T", others: undefined });
      }
    });

    it("and nothing at all where it was told nothing", async () => {
      const plain = await write("plain.wav", {});
      expect(plain.read).toEqual({ metadata: {}, loudness: null });
      expect(plain.bytes.length).toBe(44 + 36 + 16);
      expect((await write("plain.flac", {})).read.metadata).toEqual({});
    });
  });
}

const sorted = (fields: SoundMetadata["others"]) => [...(fields ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));

async function readBack(name: string, bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-said-"));
  try {
    writeFileSync(join(folder, name), bytes);
    const found = await audioMetadata().read(join(folder, name));
    if (!found.ok) throw new Error(found.error.sentence);
    return found.value;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
