import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { scratch } from "#test/adapters/audio/reading.ts";
import { SAYS } from "#test/contracts/metadata-round-trip.ts";
import { needs } from "#test/needs.ts";

const { folder } = scratch();
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  for (const name of ["says.wav", "says.flac"]) {
    const pictures = [{ ...SAYS.pictures![0]!, data: onePixel() }];
    const rules = { force: true, metadata: { ...SAYS, pictures, broadcast: { originator: "Haus", timeReference: 1 } } };
    const sink = await diskSinks().open(path(name), { sampleRate: 48_000, channels: 2, encoding: "s16le" }, rules);
    if (!sink.ok) throw new Error(sink.error.sentence);
    await sink.value.write([new Float64Array(5000), new Float64Array(5000).fill(0.1)]);
    await sink.value.close({
      integrated: -14,
      loudnessRange: 5,
      truePeak: -1,
      maxMomentary: null,
      maxShortTerm: -12.3,
    });
  }
});

/** A PNG of one pixel. */
function onePixel(): Uint8Array {
  const base64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==";
  return Uint8Array.from(Buffer.from(base64, "base64"));
}

function probed(name: string): Readonly<Record<string, string>> {
  const options = ["-v", "error", "-show_entries", "format_tags", "-of", "json", path(name)];
  const { format } = JSON.parse(execFileSync("ffprobe", options, { encoding: "utf8" }));
  return Object.fromEntries(Object.entries<string>(format.tags).map(([key, value]) => [key.toLowerCase(), value]));
}

describe("what a written file says is read by others:", () => {
  it("WAV by ffmpeg, with its broadcast extension", needs("ffmpeg"), () => {
    const tags = probed("says.wav");
    expect(tags).toMatchObject({
      ...{ title: "Nächte №1", album: "Ein Album", date: "2026-11-30", genre: "House", copyright: "2026 Haus" },
      ...{ comment: "zwei Wörter", track: "3", time_reference: "48000" },
    });
    expect(tags["artist"]).toContain("Die Stimme");
    expect(Object.values(tags)).toContain("GBA1B2600001");
  });

  it("FLAC by ffmpeg", needs("ffmpeg"), () => {
    expect(probed("says.flac")).toMatchObject({
      ...{ title: "Nächte №1", album: "Ein Album", date: "2026-11-30", genre: "House", copyright: "2026 Haus" },
      ...{ comment: "zwei Wörter", track: "3", tracktotal: "12", isrc: "GBA1B2600001" },
    });
  });

  it("FLAC by metaflac, whose test it passes, with its picture and room to change it", needs("flac"), () => {
    execFileSync("flac", ["-t", "-s", "-w", path("says.flac")]);
    const options = ["--no-utf8-convert", "--export-tags-to=-", path("says.flac")];
    const lines = execFileSync("metaflac", options, { encoding: "utf8" }).split("\n");
    const wanted = ["TITLE=Nächte №1", "ARTIST=Die Stimme", "ARTIST=Ein Gast", "ISRC=GBA1B2600001"];
    expect(lines).toEqual(expect.arrayContaining(wanted));
    const picture = execFileSync("metaflac", ["--export-picture-to=-", path("says.flac")]);
    expect(Uint8Array.from(picture)).toEqual(onePixel());
    execFileSync("metaflac", ["--set-tag=TITLE=Another", path("says.flac")]);
    execFileSync("flac", ["-t", "-s", "-w", path("says.flac")]);
  });
});
