import { describe, expect, it } from "vitest";
import { mixReport } from "#src/cli/report/mix/mix-report.ts";
import { keepsElements } from "#test/cli/report/keeps-elements.ts";
import { skeleton } from "#test/cli/report/skeleton.ts";
import { madeDiagnosis } from "#test/doubles/made-diagnosis.ts";

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
      "Predicted: loss to Pad from 6.4 to 4.1 phon",
      "<td>0.00 dB</td><td>−3.00 dB</td>",
      "Taken back if Vox loses more than before.",
      "70 % sure",
    ])
      expect(html).toContain(words);
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
});
