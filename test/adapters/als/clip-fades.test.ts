import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import { unheardOfClip } from "#src/model/song/unheard-of-clip.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";

const folder = mkdtempSync(join(tmpdir(), "clip-fades-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The id of the lead's `VolumeModulationTarget` in the made set, and that of its pan's automation. */
const [GAIN, PAN] = [150, 102];

interface Edges {
  readonly in?: number;
  readonly out?: number;
  readonly crossfade?: boolean;
  readonly byLive?: boolean;
  readonly on?: boolean;
  readonly curve?: number;
}

/** The clip's fades as Live 10 to 12 write them. */
function fades({ in: into = 0, out = 0, crossfade = false, byLive = false, on = true, curve = 0 }: Edges): string {
  const value = (name: string, held: number | boolean) => `<${name} Value="${held}" />`;
  const inner = [
    value("FadeInLength", into) + value("FadeOutLength", out) + value("ClipFadesAreInitialized", true),
    value("CrossfadeInState", crossfade ? 1 : 0) + value("FadeInCurveSkew", curve) + value("FadeInCurveSlope", -curve),
    value("FadeOutCurveSkew", 0) + value("FadeOutCurveSlope", 0),
    value("IsDefaultFadeIn", byLive) + value("IsDefaultFadeOut", byLive),
  ];
  return `${value("Fade", on)}<Fades>${inner.join("")}</Fades>`;
}

function envelope(target: number, ...values: readonly number[]): string {
  const events = values.map(
    (value, at) => `<FloatEvent Id="${at}" Time="${at === 0 ? -63072000 : 4 * at}" Value="${value}" />`,
  );
  return `<Envelopes><Envelopes><ClipEnvelope Id="0"><EnvelopeTarget><PointeeId Value="${target}" /></EnvelopeTarget><Automation><Events>${events.join("")}</Events></Automation></ClipEnvelope></Envelopes></Envelopes>`;
}

interface Drawn extends Edges {
  readonly warped?: boolean;
  readonly lane?: string;
}

/** One clip of the made set with what is drawn on it. */
function drawn(text: string, name: string, { warped = true, lane = "", ...edges }: Drawn): string {
  const parts = text.split(/(?=<AudioClip )/);
  const changed = parts.map((part) => {
    if (!part.includes(`<Name Value="${name}" />`)) return part;
    const laned = lane === "" ? part : part.replace(/<Envelopes>\s*<Envelopes \/>\s*<\/Envelopes>/, lane);
    return laned
      .replace('IsWarped Value="true"', `IsWarped Value="${warped}"`)
      .replace("<SampleVolume", `${fades(edges)}<SampleVolume`);
  });
  return changed.join("");
}

async function clipsOf(text: string): Promise<readonly AudioClip[]> {
  const path = join(folder, "Song.als");
  writeFileSync(path, gzipSync(text));
  const read = await alsHost(path).read();
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value.tracks.flatMap(({ clips }) => clips).filter((clip): clip is AudioClip => clip.kind === "audio");
}

const TEMPO = tempoMap(120, [], bezierAt);

async function said(text: string): Promise<readonly string[]> {
  return (await clipsOf(text)).flatMap((clip) => unheardOfClip(clip, TEMPO));
}

describe("what a clip is heard without is named once, at 120 bpm", () => {
  it.each<[string, "Verse" | "Take", Drawn, string | null]>([
    ["a fade of 8 beats into a warped clip", "Verse", { in: 8 }, "its fade-in of 8 beats"],
    ["the same number in an unwarped clip", "Verse", { in: 8, warped: false }, "its fade-in of 8 seconds"],
    ["one beat", "Verse", { out: 1 }, "its fade-out of 1 beat"],
    ["both, bent", "Verse", { in: 2, out: 0.25, curve: 0.9 }, "its fade-in of 2 beats and its fade-out of 0.25 beats"],
    ["a length while the switch is off: Live may play it", "Verse", { in: 8, on: false }, "its fade-in of 8 beats"],
    ["a long one that claims to be Live's own", "Verse", { in: 8, byLive: true }, "its fade-in of 8 beats"],
    ["20 ms drawn by hand", "Verse", { in: 0.02, warped: false }, "its fade-in of 0.02 seconds"],
    ["a gain envelope that moves", "Verse", { lane: envelope(GAIN, 1, 1, 0.3) }, "its gain envelope"],
    ["one that holds a lower gain", "Verse", { lane: envelope(GAIN, 0.5) }, "its gain envelope"],
    ["of a session clip", "Take", { lane: envelope(GAIN, 1, 0.2) }, "its gain envelope"],
    [
      "fade and envelope",
      "Verse",
      { in: 8, out: 4, lane: envelope(GAIN, 1, 0) },
      "its fade-in of 8 beats, its fade-out of 4 beats and its gain envelope",
    ],
    ["no length", "Verse", { byLive: true }, null],
    ["no length, off", "Verse", { on: false }, null],
    ["Live's own 4 ms in beats", "Verse", { in: 0.008, out: 0.008 }, null],
    ["Live's own 4 ms in seconds", "Verse", { in: 0.004, out: 0.004, warped: false }, null],
    ["Live's own 4 ms, the tempo halved since", "Verse", { out: 0.016, byLive: true }, null],
    ["a gain envelope flat at 0 dB", "Verse", { lane: envelope(GAIN, 1, 1, 1) }, null],
    ["an envelope of something else", "Verse", { lane: envelope(PAN, 0, 0.5) }, null],
    ["a length in a session clip, which has no fades", "Take", { in: 8, out: 8 }, null],
  ])("%s", async (_, name, edges, words) => {
    expect(await said(drawn(alsSet(), name, edges))).toEqual(
      words === null ? [] : [`Clip “${name}” is heard without ${words}.`],
    );
  });

  it("a crossfade, at both of its clips, with the length that the file keeps with the first", async () => {
    const [before, verse, after] = alsSet().split(
      /(<AudioClip [^>]*>(?:(?!<AudioClip)[\s\S])*?"Verse"[\s\S]*?<\/AudioClip>)/,
    );
    const next = verse!.replace('"Verse"', '"Chorus"').replace('Start Value="0"', 'Start Value="16"');
    const text = before! + verse! + next.replace('End Value="16"', 'End Value="32"') + after!;
    const one = drawn(drawn(text, "Verse", { out: 2 }), "Chorus", { crossfade: true });
    expect(await said(one)).toEqual([
      "Clip “Verse” is heard without its fade-out of 2 beats.",
      "Clip “Chorus” is heard without the crossfade of 2 beats into it.",
    ]);
    const [, , chorus] = await clipsOf(one);
    expect(chorus).toMatchObject({ name: "Chorus", fades: { crossfadedIn: true, in: { length: 2, unit: "beats" } } });
    expect(await said(drawn(drawn(text, "Verse", { out: 0.008 }), "Chorus", { crossfade: true }))).toEqual([]);
  });
});

describe("the envelope of Beats", () => {
  const held = (envelope: number, mode: number, warped = true) =>
    alsSet()
      .replaceAll(/<TransientEnvelope[^>]*>/g, "")
      .replaceAll(/<WarpMode Value="[^"]*" \/>/g, "")
      .replaceAll('IsWarped Value="true"', `IsWarped Value="${warped}"`)
      .replaceAll(
        "<SampleVolume",
        `<WarpMode Value="${mode}" /><TransientEnvelope Value="${envelope}" /><SampleVolume`,
      );

  it.each<[string, string, number | undefined]>([
    ["is read where it shortens", held(40, 0), 40],
    ["is left out where it is whole", held(100, 0), undefined],
    ["is left out in another mode", held(40, 4), undefined],
    ["is left out of a clip that is not warped", held(40, 0, false), undefined],
  ])("%s", async (_, text, expected) => {
    const [clip] = await clipsOf(text);
    expect(clip!.beatsEnvelope).toBe(expected);
  });
});
