import { describe, expect, it } from "vitest";
import { DEVICE_WORDS, deviceSentence } from "#src/chassis/work/device-words.ts";
import { refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { type CaseKind, caseSentence, type RefusalCase, type RefusalCases } from "#src/model/refusals/refusal-cases.ts";
import { TERMINAL_WORDS } from "#src/model/refusals/terminal-words.ts";

/** What each case may name, at its fullest and at its barest. */
const NAMED: { readonly [Kind in CaseKind]: readonly RefusalCases[Kind][] } = {
  "range-unit": [{ name: "Cutoff", given: "decibels", shows: "hertz", example: "200..8000Hz" }],
  "range-scale": [
    { name: "Cutoff", shows: "hertz", example: "200..8000Hz" },
    { name: "Cutoff", shows: null, example: "20..80%" },
  ],
  "target-missing": [
    { track: "Pad", roles: ["a low-pass"], why: ["EQ Eight is off"], devices: ["Auto Filter"] },
    { track: "Pad", roles: ["gain", "pan"], why: [], devices: [] },
  ],
  "targets-several": [{ track: "Pad", ways: ["“A:Gain” (device 1 of the track)", "“B:Gain” (device 2 of the track)"] }],
  "triggers-alike": [{ name: "Kick", numbers: [2, 5] }],
  "trigger-missing": [{}],
  "notes-missing": [{ track: "Pad" }],
  "bed-in-session": [{}],
  "recordings-missing": [
    { track: "Pad", where: "session", freezes: true },
    { track: "A-Reverb", where: null, freezes: false },
  ],
  "sound-file-missing": [{ name: "lead.wav" }],
  "file-stands": [{ name: "Mine.steadyhand.json" }],
  "library-missing": [{}],
  "companion-version": [{ version: "9.9.9" }],
  "companion-settings-missing": [{ path: "~/companion.json" }],
  "companion-settings-unreadable": [{ path: "~/companion.json", why: "is a folder" }],
  "companion-settings-damaged": [{ path: "~/companion.json" }],
  "companion-folder-taken": [{ folder: "~/Steadyhand" }],
};

const CASES = (Object.keys(NAMED) as CaseKind[]).flatMap((kind) =>
  NAMED[kind].map((named) => [kind, { kind, named } as RefusalCase] as const),
);

describe("a refusal in each shell's words", () => {
  it.each(CASES)("names no option and no command in a device: %s", (_kind, about) => {
    const sentence = caseSentence(DEVICE_WORDS, about);
    expect(sentence).not.toMatch(/--|\bsteadyhand [a-z]/);
    expect(sentence).not.toMatch(/\bride|ridden/i);
    expect(sentence).toMatch(/^[^a-z].*: [^:]+\.$/s);
  });

  it.each(CASES)("names no button and no dial in a terminal: %s", (_kind, about) => {
    const sentence = caseSentence(TERMINAL_WORDS, about);
    expect(sentence).not.toMatch(/\bpress\b|\bclick\b|\bset [A-Z]\w+ to\b|beside Map|under Targets|Target Mode/);
    expect(sentence).toMatch(/: .+\.$|\. .+\.$/s);
  });

  it.each(CASES)("fits the three lines of a face: %s", (_kind, about) => {
    expect(caseSentence(DEVICE_WORDS, about).length).toBeLessThan(200);
  });

  it("is the terminal's until a device says it", () => {
    const refused = caseRefusal("triggers-alike", { name: "Kick", numbers: [2, 5] });
    expect(refused.code).toBe("track-unknown");
    expect(refused.sentence).toContain("--trigger 5");
    expect(deviceSentence(refused)).toBe(
      "2 tracks are named “Kick” (tracks 2, 5), and each could be followed: give them names of their own, or set Trigger to Beats.",
    );
  });

  it("stands as it is where all shells say the same", () => {
    expect(deviceSentence(refusal("file-empty", "“a.wav” is empty: export it again."))).toBe(
      "“a.wav” is empty: export it again.",
    );
  });
});
