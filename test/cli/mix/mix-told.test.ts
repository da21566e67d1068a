import { describe, expect, it } from "vitest";
import { toJson } from "#src/cli/frame/json.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import { mixJson } from "#src/cli/mix/mix-json.ts";
import { mixWords } from "#src/cli/mix/mix-words.ts";
import { madeDiagnosis } from "#test/doubles/mix/made-diagnosis.ts";

const told = madeDiagnosis();

describe("a mix as JSON", () => {
  const document = JSON.parse(toJson(mixJson(told, null))) as Record<string, unknown>;

  it("has the keys of the contract", () => {
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining([
        "version",
        "set",
        "range",
        "tracks",
        "masking",
        "findings",
        "moves",
        "before",
        "after",
        "output",
        "preview",
        "report",
      ]),
    );
    expect(document).toMatchObject({
      version: VERSION,
      set: "My Song.als",
      range: { start: 0, end: 128 },
      after: null,
      output: null,
      preview: null,
    });
    expect(document["before"]).toEqual({ integrated: -15.2, truePeak: -2.1, loudnessRange: 5 });
  });

  it("says of each track what it is, how it is heard, and what a meter reads; of one that is not heard why", () => {
    expect(document["tracks"]).toMatchObject([
      {
        name: "Vox",
        number: 1,
        role: "lead-vocal",
        roleConfidence: 0.95,
        heard: "recording",
        integrated: -18.4,
        monoChange: null,
      },
      { number: 2, role: "pad", roleFrom: "user", heard: "stem" },
      { name: "Bass", role: "unknown", roleConfidence: 0, heard: "no", integrated: null, bands: null },
    ]);
    expect((document["tracks"] as readonly unknown[])[2]).toMatchObject({
      why: "It plays an instrument: freeze it, or export stems.",
    });
  });

  it("names tracks by what the user calls them, and numbers them besides", () => {
    expect(document["masking"]).toEqual([
      {
        ...{ masker: "Pad <warm> & “wide”", maskee: "Vox", maskerNumber: 2, maskeeNumber: 1 },
        ...{ loss: 6.4, low: 1000, high: 4000, share: 0.8, over: 3, bars: [[9, 16]] },
      },
    ]);
    expect(document["findings"]).toMatchObject([
      { code: "masked", tracks: ["Pad <warm> & “wide”", "Vox"], numbers: [2, 1] },
    ]);
  });

  it("proposes moves and says that none was made", () => {
    expect(document["moves"]).toMatchObject([
      {
        ...{ id: "eq-pad-dip", stage: "eq", track: "Pad <warm> & “wide”", number: 2, size: -3, unit: "dB" },
        ...{ measured: null, outcome: "proposed", predicted: { measure: "loss to Pad", before: 6.4, after: 4.1 } },
      },
    ]);
  });
});

describe("a mix in words", () => {
  const words = mixWords(told, null, {});

  it("tells how much is heard, how loud, and that the set stays as it is", () => {
    expect(words).toMatch(/^My Song\.als: 0 of 3 tracks heard, -15\.2 LUFS, true peak -2\.1 dBTP\n/);
    expect(words.endsWith("\nThe set stays as it is.\n")).toBe(true);
  });

  it("tells who hides whom and where, and the move with its figures", () => {
    expect(words).toContain("Pad <warm> & “wide” hides Vox: 6.4 phon lost from 1 kHz to 4 kHz (bars 9 to 16)\n");
    expect(words).toContain("eq-pad-dip  Dip Pad by 3 dB at 2 kHz while Vox sings");
    expect(words).toContain("(bars 9 to 16) 70 % sure. Taken back if Vox loses more than before.");
  });

  it("tells the way out for a track that is not heard", () => {
    expect(words).toContain("Bass: unknown, not heard. It plays an instrument: freeze it, or export stems.");
  });

  it("counts the moves of a copy, one as one", () => {
    const [move] = told.diagnosis.moves;
    const outcome = { outcome: "applied", measured: null, why: null } as const;
    const applied = (...ids: readonly string[]) =>
      mixWords(
        {
          ...told,
          applied: {
            outcomes: new Map(ids.map((id) => [id, outcome])),
            after: null,
            output: "Mixed.als",
            warnings: [],
          },
        },
        null,
        {},
      );
    expect(applied(move!.id)).toContain("\n1 of 1 move applied.\n");
    expect(applied(move!.id, "gain-vox")).toContain("\n2 of 2 moves applied.\n");
  });

  it("says of a good mix to leave it", () => {
    const { diagnosis } = told;
    const good = mixWords(
      {
        ...told,
        diagnosis: {
          ...diagnosis,
          masking: [],
          findings: [],
          moves: [],
          verdict: "Leave it: nothing that was measured asks for a move.",
        },
      },
      null,
      {},
    );
    expect(good).toContain("Leave it: nothing that was measured asks for a move.\n");
    expect(good).not.toMatch(/Moves|Findings|Who hides whom/);
  });
});
