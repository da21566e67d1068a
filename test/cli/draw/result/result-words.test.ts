import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { answer } from "#src/cli/answer.ts";
import { resultForm } from "#src/cli/draw/result/result-forms.ts";
import { RECIPE_BOOK } from "#src/decision/recipes/recipe-book.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-result-"));
const song = demoSong(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `steadyhand draw` answers first, in this process. */
async function resultOf(track: string, preset: string, more: Record<string, string | boolean>): Promise<string> {
  const said = { out: "", words: "" };
  const options = { track, preset, out: join(song.project, "moved.als"), force: true, ...more };
  const terminal = {
    interactive: false,
    out: (text: string) => {
      said.out += text;
    },
    words: (text: string) => {
      said.words += text;
    },
  };
  const code = await answer(["move", song.set, ...typed(options)], terminal);
  expect({ code, ...(code === 0 ? {} : said) }).toEqual({ code: 0 });
  return said.out.split("\n")[0]!;
}

const INSERT = { insert: true };

/** Options as they are typed. */
function typed(options: Readonly<Record<string, string | boolean>>): string[] {
  return Object.entries(options).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
}

type Row = readonly [
  recipe: string,
  track: string,
  preset: string,
  more: Record<string, string | boolean>,
  result: string,
];

/** The demo has 42 bars of 4/4 (its drops begin bars 13 and 31): every recipe, and what came of it. */
const RESULTS: readonly Row[] = [
  ["pump", "Pads", "four-on-the-floor-tight", {}, "ducked 168 times, bars 1 to 42, by 12 dB, on the fader"],
  [
    "pump",
    "Pads",
    "kick-follows-the-drummer",
    { trigger: "Drums" },
    "ducked 120 times, bars 3 to 40, by up to 10 dB, on the fader",
  ],
  [
    "pump",
    "Pads",
    "four-on-the-floor-tight",
    { to: "pan", range: "50L..50R" },
    "ducked 168 times, bars 1 to 42, down to 50L, on the pan",
  ],
  ["pump", "Pads", "off-beat-push", {}, "ducked 168 times, bars 1 to 42, by 8 dB, on the fader"],
  ["gate", "Pads", "trance-gate-soft-accents", {}, "gated 672 times, bars 1 to 42, by 18 dB, on the fader"],
  ["tremolo", "Pads", "tremolo-eighths", {}, "336 tremolo cycles, bars 1 to 42, by 6 dB, on the fader"],
  ["gate", "Pads", "trance-gate-classic", {}, "gated 420 times, bars 1 to 42, down to silence, on the fader"],
  ["autoPan", "Pads", "auto-pan-wide-and-slow", {}, "42 pan swings, bars 1 to 42, between 50L and 50R, on the pan"],
  [
    "microPitch",
    "Pads",
    "tape-wander-5-cents",
    { to: "volume", range: "-40..-30dB" },
    "48 pitch drifts, bars 1 to 42, between -40 dB and -30 dB, on the fader",
  ],
  [
    "filterSweep",
    "Pads",
    "16-bar-build-into-the-drop",
    INSERT,
    "2 builds of 12 to 16 bars into bars 13 and 31: Auto Filter's frequency 150 Hz to 18 kHz; 2 rises of the resonance of 12 to 16 bars into bars 13 and 31: Auto Filter's resonance 0 % to 35 %",
  ],
  [
    "filterSweep",
    "Pads",
    "close-down-4-bars",
    INSERT,
    "5 sweeps down of 4 bars into bars 9 to 41: Auto Filter's frequency 18 kHz to 400 Hz",
  ],
  [
    "filterSweep",
    "Pads",
    "open-and-close-every-4-bars",
    INSERT,
    "10 sweeps up and down of 4 bars, bars 1 to 40: Auto Filter's frequency 500 Hz to 8 kHz",
  ],
  [
    "highPassSweep",
    "Pads",
    "low-end-leaves-8-bars",
    INSERT,
    "2 builds of 8 bars into bars 17 and 33: Auto Filter's frequency 20 Hz to 500 Hz",
  ],
  [
    "reverbIncrease",
    "Pads",
    "drown-before-the-drop",
    {},
    "2 reverb builds of 1.4 beats into bars 13 and 31: send A (A-Reverb) -16.5 dB to -3 dB",
  ],
  [
    "widthOpen",
    "Pads",
    "mono-to-wide-8-bar-build",
    INSERT,
    "2 openings of 7.8 bars into bars 17 and 33: Utility's stereo width between 0 % and 104.2 %",
  ],
  [
    "crossfadeEq",
    "Pads",
    "bass-hands-over-to-the-top",
    INSERT,
    "6 crossfades of the lows, bars 4 to 38, between -3.96 dB and 2.04 dB, on EQ Eight's 1 Gain A; 6 crossfades of the highs, bars 4 to 38, between -3.96 dB and 2.04 dB, on EQ Eight's 4 Gain A",
  ],
  [
    "saturationRide",
    "Pads",
    "choruses-with-more-iron",
    INSERT,
    "3 driven parts, bars 1 to 38, on Saturator's drive, by up to 4 dB; 3 trimmed parts, bars 1 to 38, by up to 3.83 dB, on Saturator's output",
  ],
  [
    "compressionRide",
    "Pads",
    "dense-sections-held-tighter",
    INSERT,
    "4 tighter parts, bars 5 to 38, between -28 dB and -22.7 dB, on Compressor's threshold",
  ],
  [
    "dropImpact",
    "Pads",
    "drop-an-eighth-of-silence",
    INSERT,
    "2 builds of 7.9 bars that end in bars 12 and 30: Auto Filter's frequency 200 Hz to 1 kHz; 2 silences before the drop, bars 12 to 30, down to silence, on Utility's gain",
  ],
  [
    "delayThrow",
    "Lead",
    "last-word-quarter-note-throw",
    {},
    "19 throws, bars 6 to 41, on send B (B-Delay), up to 0 dB",
  ],
  [
    "reverseReverb",
    "Lead",
    "rewind-into-the-drop",
    {},
    "5 reverse swells of 3 beats into bars 13 to 39: send A (A-Reverb) -13.2 dB to 0 dB",
  ],
];

describe("the result of a move, counted in what was read back", () => {
  it.each(RESULTS)("%s on %s, “%s” %j", async (_, track, preset, more, result) => {
    const [, said, error] = /^[^:]+: (.*); (read back at most [\d.]+ .+ off\.)/.exec(
      await resultOf(track, preset, more),
    )!;
    expect(said).toBe(result);
    expect(error).toBeDefined();
  });

  it("every recipe of the book is among them", () => {
    expect([...new Set(RESULTS.map(([recipe]) => recipe))].sort()).toEqual(RECIPE_BOOK.map(({ name }) => name).sort());
  });
});

describe("the noun of a recipe's lane", () => {
  it("is a plain change where a recipe of a new device has none yet", () => {
    expect(resultForm("plantedSwell", "lowPass", {})).toMatchObject({
      one: "change of the low pass",
      many: "changes of the low pass",
    });
  });

  it.each(RECIPE_BOOK.map((recipe) => [recipe.name, recipe] as const))(
    "%s: every lane that it may draw has one",
    (name, recipe) => {
      const choices: Record<string, SettingValue>[] = [{ resonance: 50, duck: 9 }];
      for (const [key, setting] of Object.entries(recipe.settings))
        if (setting.kind === "choice") choices.push(...setting.options.map((option) => ({ [key]: option })));
      for (const choice of choices) {
        const settings = settingsFrom(recipe, choice);
        for (const { role } of recipe.draw(settings, someMusic()).lanes) {
          const { one, many } = resultForm(name, role, settings);
          expect([one, many]).not.toContain("");
          expect(one).not.toMatch(/^change of the /);
          expect(one).not.toBe(many);
        }
      }
    },
  );
});
