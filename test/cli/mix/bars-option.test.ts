import { describe, expect, it } from "vitest";
import { UsageError } from "#src/cli/frame/command.ts";
import { barBeats, barsOption } from "#src/cli/mix/bars-option.ts";
import { liveSet } from "#test/doubles/live-set.ts";

describe("bars of the arrangement", () => {
  it.each([
    ["9..41", { first: 9, last: 41 }],
    ["9-41", { first: 9, last: 41 }],
    ["9 to 41", { first: 9, last: 41 }],
    ["9…41", { first: 9, last: 41 }],
    ["7", { first: 7, last: 7 }],
  ])("%s", (text, bars) => {
    expect(barsOption(text)).toEqual(bars);
  });

  it.each([
    ["0..4", '--bars takes bars of the arrangement from 1, as in 9..41, not "0..4".'],
    ["a..b", '--bars takes bars of the arrangement from 1, as in 9..41, not "a..b".'],
    ["1..2..3", '--bars takes bars of the arrangement from 1, as in 9..41, not "1..2..3".'],
    ["41..9", "--bars takes the earlier bar first, as in 9..41."],
  ])("%s is refused", (text, sentence) => {
    expect(() => barsOption(text)).toThrow(new UsageError(sentence));
  });

  it.each([
    [
      { first: 1, last: 1 },
      { start: 0, end: 4 },
    ],
    [
      { first: 9, last: 41 },
      { start: 32, end: 164 },
    ],
    [
      { first: 43, last: 44 },
      { start: 168, end: 174 },
    ],
  ])("%o are %o beats, where bar 43 begins to have three", (bars, beats) => {
    const set = liveSet({ timeSignatureChanges: [{ time: 168, signature: [3, 4] }] });
    expect(barBeats(bars, set)).toEqual(beats);
  });
});
