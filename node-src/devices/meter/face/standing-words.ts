import type { MarksFound, MeterFace } from "#src/devices/meter/face/meter-face.ts";
import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import { SPANS } from "#src/devices/meter/span/span-names.ts";
import { GATING } from "#src/knowledge/gating.ts";

/** What the last line says while the face does not follow the sound; `null` while it does. */
export function standingWords({ held, state, span, tested, marks }: MeterFace): string | null {
  const playing = SELFTEST_CASES[tested];
  if (playing !== undefined)
    return `Self-test, ${tested + 1} of ${SELFTEST_CASES.length}: ${playing.id}. The measurement begins anew behind it.`;
  if (held) return "Hold: the display stands still, and the measurement goes on.";
  const of = SPANNED[SPANS[span] ?? "Everything"];
  if (of === null || state === "measuring" || state === "testing") return null;
  if (state === "waiting")
    return marks !== null && of.isMissing(marks) ? of.missing : `Waits for ${of.start}: play through it.`;
  return `${of.whole} was measured to its end: these are its figures, until Reset.`;
}

const SPANNED = {
  Everything: null,
  Loop: {
    ...{ start: "the start of the loop", whole: "The loop" },
    isMissing: ({ loop }) => !loop,
    missing: "The loop is off: switch it on, and play through its start.",
  },
  Section: {
    ...{ start: "a locator", whole: "The section" },
    isMissing: ({ locators }) => locators === 0,
    missing: "The song has no locators: set one where the section begins, and play.",
  },
} as const satisfies Record<(typeof SPANS)[number], Spanned | null>;

interface Spanned {
  readonly start: string;
  readonly whole: string;
  /** Whether the song has nothing that it could be waited for. */
  isMissing(marks: MarksFound): boolean;
  readonly missing: string;
}

/** Why a report is refused: no 400 ms were louder than the absolute gate. */
export const NOTHING_MEASURED = `Nothing louder than ${GATING.absolute} LUFS was measured yet: play, then press Report.`;

/** Why a report is refused while a self-test plays: nothing is measured then. */
export const SELFTEST_PLAYS = "The self-test plays: press Self-Test to end it, play, then press Report.";
