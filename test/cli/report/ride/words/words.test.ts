import { describe, expect, it } from "vitest";
import type { RideStory, StoryPhrase } from "#src/cli/report/ride/ride-story.ts";
import { noteWords } from "#src/cli/report/ride/words/note-words.ts";
import { limitWords, phraseWords } from "#src/cli/report/ride/words/phrase-words.ts";
import { changeWords, resultWords } from "#src/cli/report/ride/words/result-words.ts";
import type { RideNote } from "#src/model/ride.ts";
import { fakeStory } from "#test/cli/report/ride/fake-story.ts";

const story = fakeStory(60);

describe("resultWords", () => {
  const ride = Array.from({ length: 128 }, (_, index) => ({ time: index, timeBeats: index, gain: 0 }));
  const told: RideStory = {
    ...story,
    ride,
    written: story.written && { ...story.written, breakpoints: 128 },
    spread: { before: 4.6, predicted: 1.6, after: 1.52 },
    breakpointsPerBar: { mean: 3.1, most: 5 },
  };

  it("tells spread, prediction, breakpoints and proof in one sentence", () => {
    expect(resultWords(told)).toBe(
      "Phrase loudness spread 4.6 → 1.5 LU (67 % less), predicted 1.6; 128 breakpoints, 3.1 a bar; read back within 0.02 dB.",
    );
  });

  it("does not claim what was not done", () => {
    expect(resultWords({ ...told, written: null, spread: { ...told.spread, after: null } })).toBe(
      "Phrase loudness spread 4.6 → 1.6 LU predicted (65 % less); 128 breakpoints, 3.1 a bar; nothing was written.",
    );
  });

  it("says so when there is one phrase or none", () => {
    expect(resultWords({ ...told, phrases: told.phrases.slice(0, 1) })).toContain(
      "One phrase, so there is no spread to narrow",
    );
    expect(resultWords({ ...told, phrases: [] })).toBe("No phrase was found, so nothing was ridden.");
  });

  it.each([
    [4, 1, " (75 % less)"],
    [4, 5, " (25 % more)"],
    [4, 4, ""],
    [0, 0, ""],
    [0, 1, ""],
  ])("%d to %d LU is “%s”", (before, after, words) => {
    expect(changeWords(before, after)).toBe(words);
  });
});

describe("phraseWords", () => {
  const phrase = (overrides: Partial<StoryPhrase>): StoryPhrase => ({
    start: 0,
    end: 2,
    startBeats: 64,
    endBeats: 68,
    before: -25.2,
    after: -21.2,
    gain: 3.8,
    wanted: 5.2,
    limit: "boost",
    target: -20,
    ...overrides,
  });
  const tell = (overrides: Partial<StoryPhrase>): string[] =>
    phraseWords({
      ...story,
      bars: [{ number: 17, start: 0, startBeats: 64, beatLength: 1 }],
      phrases: [phrase(overrides)],
    }).map(({ place, words }) => `${place}: ${words}`);

  it.each<[string, Partial<StoryPhrase>, string[]]>([
    [
      "raised to a limit",
      { gain: 3.96 },
      ["Bar 17: raised 4.0 dB: it was 5.2 LU under the target; held back by the +4 dB limit."],
    ],
    [
      "raised to a limit, its ramps lower",
      {},
      [
        "Bar 17: raised 3.8 dB: it was 5.2 LU under the target; within the +4 dB limit, its ramps and breaths included.",
      ],
    ],
    [
      "lowered to a limit, its ramps higher",
      { before: -10, gain: -5.7, wanted: -10, limit: "cut" },
      [
        "Bar 17: lowered 5.7 dB: it was 10.0 LU over the target; within the −6 dB limit, its ramps and breaths included.",
      ],
    ],
    [
      "at the end of the fader",
      { limit: "range" },
      ["Bar 17: raised 3.8 dB: it was 5.2 LU under the target; held back by the end of the parameter's range."],
    ],
    ["lowered", { before: -17.5, gain: -2.5, limit: null }, ["Bar 17: lowered 2.5 dB: it was 2.5 LU over the target."]],
    [
      "under the ceiling",
      { limit: "ceiling" },
      ["Bar 17: raised 3.8 dB: it was 5.2 LU under the target; held back by the peak ceiling −1.0 dBTP."],
    ],
    ["silent before", { before: -Infinity, limit: null }, ["Bar 17: raised 3.8 dB."]],
    ["1 dB is not worth a sentence", { gain: 1 }, []],
    ["nor is nothing", { gain: 0 }, []],
  ])("%s", (_, overrides, sentences) => {
    expect(tell(overrides)).toEqual(sentences);
  });

  it("says minutes and seconds where there are no bars", () => {
    expect(phraseWords({ ...story, bars: [], phrases: [phrase({ start: 63 })] })[0]?.place).toBe("At 1:03");
  });

  it("gives the very numbers of the data, one sentence for each move over 1 dB", () => {
    const moved = story.phrases.filter(({ gain }) => Math.abs(gain) > 1);
    const told = phraseWords(story);
    expect(told.length).toBe(moved.length);
    told.forEach(({ words }, index) => {
      const [, verb, gain, distance, side] =
        /^(raised|lowered) ([\d.]+) dB: it was ([\d.]+) LU (under|over)/.exec(words) ?? [];
      const { gain: done = 0, before = 0, target = 0 } = moved[index] ?? {};
      expect([verb, Number(gain)]).toEqual([done > 0 ? "raised" : "lowered", Number(Math.abs(done).toFixed(1))]);
      expect([side, Number(distance)]).toEqual([
        before < target ? "under" : "over",
        Number(Math.abs(target - before).toFixed(1)),
      ]);
    });
  });

  it("names what kept a phrase from its target", () => {
    const words = (overrides: Partial<StoryPhrase>, amount = 1): string =>
      limitWords({ ...story, intent: { ...story.intent, amount, cut: 4.5 } }, phrase(overrides));
    expect(words({ limit: "cut" })).toBe("−4.5 dB limit");
    expect(words({ limit: null, before: -20.4 })).toBe("dead band");
    expect(words({ limit: null }, 0.8)).toBe("amount 80 %");
    expect(words({ limit: null })).toBe("");
  });
});

describe("noteWords", () => {
  it.each<[RideNote, string]>([
    [{ code: "silent" }, "The clips are silent: there is nothing to ride."],
    [
      { code: "no-voice", loudest: -61.3 },
      "Nothing rises above the activity gate (the loudest moment is −61.3 LUFS), so no phrase was found.",
    ],
    [{ code: "single-phrase" }, "There is one phrase only: it was moved to the target, and a spread cannot be told."],
    [
      { code: "target-shifted", from: -18, to: -19.5 },
      "The target was moved from −18.0 LUFS to −19.5 LUFS so that the limits reach most phrases.",
    ],
    [
      { code: "target-shifted", from: -18, to: -21.5 },
      "The target was moved from −18.0 LUFS to −21.5 LUFS so that the limits reach most phrases, and the track plays so much quieter: raise its clips' gain, or a Utility behind the ride, by 3.5 dB, or allow more (--boost).",
    ],
    [
      { code: "target-shifted", from: -21.5, to: -18 },
      "The target was moved from −21.5 LUFS to −18.0 LUFS so that the limits reach most phrases, and the track plays so much louder: lower its clips' gain, or a Utility behind the ride, by 3.5 dB, or allow more (--cut).",
    ],
    [
      { code: "target-shifted", from: -18, to: -21.5, end: "most" },
      "The target was moved from −18.0 LUFS to −21.5 LUFS so that the limits reach most phrases, and the track plays so much quieter: raise its clips' gain, or a Utility behind the ride, by 3.5 dB.",
    ],
    [
      { code: "target-shifted", from: -18, to: -21.5, end: "range" },
      "The target was moved from −18.0 LUFS to −21.5 LUFS so that the limits reach most phrases, and the track plays so much quieter: raise its clips' gain, or a Utility behind the ride, by 3.5 dB, or ride a Utility (--to Utility:Gain --insert).",
    ],
    [
      { code: "target-shifted", from: -16.9, to: -18.7, sections: "too" },
      "The targets of all phrases come to −18.7 LUFS together, where the take has −16.9 LUFS.",
    ],
    [
      { code: "target-shifted", from: -16.9, to: -19.4, sections: "too" },
      "The targets of all phrases come to −19.4 LUFS together, where the take has −16.9 LUFS, and the track plays so much quieter: raise its clips' gain, or a Utility behind the ride, by 2.5 dB, or allow more (--boost).",
    ],
    [
      { code: "target-shifted", from: -16.9, to: -19.4, sections: "alone" },
      "The targets of the sections come to −19.4 LUFS together, where the take has −16.9 LUFS, and the track plays so much quieter: raise its clips' gain, or a Utility behind the ride, by 2.5 dB, or keep less of them (--sections 0).",
    ],
    [
      {
        code: "sections",
        from: "locators",
        share: 0.3,
        sections: [
          { name: "Verse", bar: 5, target: -19.2 },
          { name: " ", bar: 13, target: -18 },
        ],
      },
      "2 sections by the locators keep 30 % of their own level: “Verse” −19.2 LUFS, from bar 13 −18.0 LUFS.",
    ],
    [
      { code: "no-sections", why: "session" },
      "A clip of the session is one section, as its scene is: one target for all.",
    ],
    [
      { code: "no-sections", why: "even" },
      "Neither two locators nor a clear change in what is heard tell sections here: one target for all.",
    ],
    [
      { code: "no-sections", why: "short" },
      "What is ridden has less than eight bars, too few for sections: one target for all.",
    ],
    [{ code: "limited", limit: "boost", phrases: 1, of: 9 }, "1 of 9 phrases was held back by the boost limit."],
    [{ code: "limited", limit: "ceiling", phrases: 3, of: 9 }, "3 of 9 phrases were held back by the peak ceiling."],
    [
      { code: "breaths-guarded", breaths: 4, largestRise: 0.9, measured: false },
      "4 breaths were kept down; none is to rise more than 0.9 dB.",
    ],
    [
      { code: "breaths-guarded", breaths: 4, largestRise: 0.81, measured: true },
      "4 breaths were kept down; none rises more than 0.9 dB, read back from the envelope.",
    ],
    [
      { code: "bed-silent", phrases: 2 },
      "The other tracks have nothing in the voice's own band under 2 phrases: there the voice stands clear, and nothing is raised for them.",
    ],
    [
      { code: "range-clamped", points: 2, lost: 1.5 },
      "2 breakpoints met the end of the parameter's range and lost up to 1.5 dB.",
    ],
    [
      { code: "passage-skipped", clip: "Vox 3", reason: "missing" },
      "The clip “Vox 3” was left out: its file is missing.",
    ],
    [
      { code: "passage-skipped", clip: "Vox 3", reason: "warp-markers" },
      "The clip “Vox 3” was left out: its warp markers do not tell where its audio plays.",
    ],
  ])("%o", (note, sentence) => {
    expect(noteWords(note)).toBe(sentence);
  });
});
