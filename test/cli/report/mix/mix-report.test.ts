import { describe, expect, it } from "vitest";
import { mixReport } from "#src/cli/report/mix/mix-report.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";
import { keepsElements } from "#test/cli/report/keeps-elements.ts";
import { skeleton } from "#test/cli/report/skeleton.ts";
import { madeDiagnosis } from "#test/doubles/mix/made-diagnosis.ts";

const story = madeDiagnosis();
const html = mixReport(story, "steadyhand 0.1.0");

describe("the report of a mix", () => {
  it("is one whole page that asks nothing of the network", () => {
    expect(skeleton(html)[0]).toBe("html lang");
    expect(html).not.toMatch(/<script|https?:\/\/|<img|url\((?!#)/);
    expect(html).toContain(`default-src 'none'`);
  });

  it("shows each move with its evidence, its settings, what is predicted for it and its neighbours, and its guard", () => {
    for (const words of [
      "Dip Pad by 3 dB at 2 kHz while Vox sings",
      "Why: Vox loses 6.4 phon to it.",
      "<caption>Loss to Pad, phon</caption>",
      `<th scope="row">Predicted</th><td>6.4</td><td>4.1</td>`,
      "<td>0.00 dB</td><td>−3.00 dB</td>",
      "Taken back if Vox loses more than before.",
      "70 % sure",
    ])
      expect(html).toContain(words);
  });

  it("shows of each move that was applied what was predicted beside what was heard again, by which model, and the way back", () => {
    const [move] = story.diagnosis.moves;
    const page = (outcome: MoveOutcome) =>
      mixReport(
        {
          ...story,
          applied: {
            outcomes: new Map([[move!.id, outcome]]),
            after: story.before,
            output: "/a/Mixed.als",
            warnings: [],
          },
        },
        "s",
      );
    const measured = { before: 6.5, after: 4.3, through: "model", model: "EQ Eight" } as const;
    const applied = page({ outcome: "applied", measured, why: null, wayBack: "switch band 2 off" });
    for (const words of [
      `<th scope="row">Predicted</th><td>6.4</td><td>4.1</td>`,
      `<th scope="row">Heard again in the copy by our model of EQ Eight</th><td>6.5</td><td>4.3</td>`,
      "Applied. The way back in Live: switch band 2 off.",
      "70 % sure, applied",
    ])
      expect(applied).toContain(words);
    const reverted = page({ outcome: "reverted", measured, why: "Taken back: it missed by -2 dB." });
    expect(reverted).toContain("Taken back: it missed by −2 dB.");
    expect(page({ outcome: "refused", measured: null, why: "It was rejected." })).toContain(
      "Not written. It was rejected.",
    );
  });

  it("shows each finding with its figures, its bars and its place in the spectrum", () => {
    expect(html).toContain("Measured 6.4 phon, 3.4 phon outside.");
    expect(html).toContain(`aria-label="from 1 kHz to 4 kHz"`);
    expect(html).toContain(`aria-label="bars 9 to 16"`);
  });

  it("shows who hides whom on a strip of the bars that were heard", () => {
    expect(html).toContain("6.4 phon lost from 1 kHz to 4 kHz, 80 % of its time");
  });

  it("says of a track that is not heard why, and the way out", () => {
    expect(html).toContain("not heard: It plays an instrument: freeze it, or export stems.");
  });

  it("holds a figure and its unit together, and says where a track's sound is from", () => {
    expect(html).toContain("lead-vocal, 95\u00a0%\u00a0sure");
    expect(html).toMatch(/data-label="Source"[^>]*>stem: Its Reverb is in the stem\./);
  });

  it("keeps hostile names as text", () => {
    expect(html).toContain("Pad &#60;warm&#62; &#38; “wide”");
    expect(html).not.toContain("<warm>");
  });

  it("law: no name and no sentence changes the page's elements", () => {
    keepsElements((name) => {
      const { diagnosis } = story;
      const tracks = diagnosis.mix.tracks.map((track) => ({ ...track, name, why: name }));
      const moves = diagnosis.moves.map((move) => ({ ...move, sentence: name, evidence: name }));
      const mix = { ...diagnosis.mix, tracks, warnings: [name] };
      return mixReport({ ...story, set: `a${name}`, diagnosis: { ...diagnosis, mix, moves } }, "steadyhand");
    });
  });

  it("says that the set is as it was, and that the model is not the truth", () => {
    expect(html).toContain("The set is as it was; no copy of it was written.");
    expect(html).toContain("it ranks and vetoes, and is not the truth");
  });

  it("says of a good mix to leave it", () => {
    const { diagnosis } = story;
    const good = mixReport(
      {
        ...story,
        diagnosis: {
          ...diagnosis,
          findings: [],
          moves: [],
          masking: [],
          verdict: "Leave it: nothing that was measured asks for a move.",
        },
      },
      "s",
    );
    expect(good).toContain("Leave it: nothing that was measured asks for a move.");
    expect(good).toContain("Nothing lies outside of what is usual.");
    expect(good).toContain("No track that is heard loses much to another.");
  });

  it("is the same for the same story, byte by byte", () => {
    expect(mixReport(madeDiagnosis(), "steadyhand 0.1.0")).toBe(html);
  });

  it("folds a long list of tracks", () => {
    const { diagnosis } = story;
    const [track] = diagnosis.mix.tracks;
    const tracks = Array.from({ length: 40 }, (_, id) => ({ ...track!, id: 100 + id }));
    const long = mixReport({ ...story, diagnosis: { ...diagnosis, mix: { ...diagnosis.mix, tracks } } }, "s");
    expect(long).toContain("<details><summary>All tracks<span>40</span></summary>");
    expect(html).not.toContain("<details>");
  });
});
