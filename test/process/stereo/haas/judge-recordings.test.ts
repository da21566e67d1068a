import { describe, expect, it } from "vitest";
import { judgeHaas } from "#src/process/stereo/haas/judge-haas.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const RATE = 24_000;
const STEMS = ["claps", "garage-beat", "kick", "melody-glitch", "minilogue-synth", "vox-lead"].map(
  (stem) => `francium-${stem}.flac`,
);

/** The middle of recordings played at once, half a minute of it. */
function middleOf(names: readonly string[]): Float64Array {
  const parts = names.map((name) => decoded(samplePath(`audio/${name}`)!, RATE)!);
  const length = Math.min(30 * RATE, ...parts.map((part) => part.length));
  return Float64Array.from({ length }, (_, i) => parts.reduce((sum, part) => sum + part[i]!, 0));
}

describe("the guard of a delayed middle, on recordings,", needs("STEADYHAND_SAMPLES/audio", "ffmpeg"), () => {
  it.each([
    ["a synthesised bass", ["bass_dnb_f.flac"]],
    ["a kick", ["francium-kick.flac"]],
    ["a kick that falls", ["sodium-kick-swept.flac"]],
    ["tabla", ["loop_tabla.flac"]],
    ["a beat with sub bass", ["francium-garage-beat.flac"]],
  ])("refuses %s: more than three quarters are bass", (_, names) => {
    const middle = middleOf(names);
    const { bass, refusal } = judgeHaas([middle, middle], RATE);
    expect(bass).toBeGreaterThan(0.75);
    expect(refusal).not.toBeNull();
  });

  it.each([
    ["a sung voice", ["francium-vox-lead.flac"], 0.2],
    ["a spoken voice", ["libri1.ogg"], 0.2],
    ["a drum loop", ["loop_amen_full.flac"], 0.4],
    ["chords of a guitar", ["guit_em9.flac"], 0.56],
    ["a whole mix", STEMS, 0.56],
  ])("passes %s", (_, names, most) => {
    const middle = middleOf(names);
    const { bass, refusal } = judgeHaas([middle, middle], RATE);
    expect(bass).toBeLessThan(most);
    expect(refusal).toBeNull();
  });
});
