import { describe, expect, it } from "vitest";
import type { PlannedOrder } from "#src/adapters/lom/write/orders-for.ts";
import { reportOf } from "#src/adapters/lom/write/report-of.ts";
import type { ClipEnvelopeReport } from "#src/ports/envelope-writer.ts";
import { audioClip, parameter, track } from "#test/doubles/sets/live-set.ts";

const VOX = { track: track({ id: 3, name: "Vox" }), clips: [] };
const CLIP = { id: 7, clip: audioClip(), holder: 3, end: 4, identity: "" };

/** A write into one clip, and what the companion said of it. */
function ordered(name: string, target: number): PlannedOrder {
  const drawn = { points: [], from: 0, to: 4 };
  return { ...drawn, write: 0, track: VOX, parameter: parameter({ name, target }), clip: CLIP, over: null };
}

function drawn(more: Partial<ClipEnvelopeReport> = {}): ClipEnvelopeReport {
  const nothing = { readBack: [], replaced: [], replacedClips: [] };
  return { shape: "breakpoints", breakpoints: 2, maximumError: 0, ...nothing, ...more };
}

describe("what is said of an envelope that was drawn in Live", () => {
  it("is nothing where automation plays, switched on again or as it was", () => {
    expect(reportOf([], [ordered("Ride", 1)], [drawn({ overridden: false, oneStep: true })]).cautions).toEqual([]);
  });

  it("is how it comes to be heard where a hand still holds the parameter, once for each, and that Undo may take more steps", () => {
    const orders = [ordered("Ride", 1), ordered("Ride", 1), ordered("Gain", 2)];
    const held = drawn({ overridden: true, oneStep: false });
    expect(reportOf([], orders, [held, held, drawn()]).cautions).toEqual([
      "“Ride” still stands where a hand has put it: press Re-Enable Automation to hear the envelope.",
      "Undo may take more than one step if a controller was in use meanwhile.",
    ]);
  });
});
