import { levelBetween } from "#src/decision/check/as-music/level-between.ts";
import { type MixJudge, ofMusic } from "#src/decision/check/as-music/mix-judge.ts";
import { item } from "#src/decision/check/judge.ts";
import { shown, signed } from "#src/model/figure-words.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";

/** No figure is published for what road noise leaves of a mix: what it depends on, and the question. */
export const car: MixJudge = ofMusic("car", ({ quality: { loudness } }) => {
  const sure = loudness.rangeUnstable ? " (under a minute: not to be relied on)" : "";
  return item(
    "car",
    "not-tested",
    `loudness range ${shown(loudness.range, 1)} LU${sure}; no published limit for a car. Ask the ear: at driving speed, does the quietest passage carry over the road, and does the bass boom?`,
    { value: loudness.range, unit: "LU" },
  );
});

/** Both channels each to one ear: what is in one alone has no room around it. */
export const earbuds: MixJudge = ofMusic("earbuds", ({ mix }) => {
  const air = levelBetween(mix.tone, EARBUD_TOP) - levelBetween(mix.tone, WHOLE);
  const value = Number.isFinite(air) ? air : null;
  const top = value === null ? "nothing" : `${signed(value)} dB re the whole`;
  return item(
    "earbuds",
    "not-tested",
    `from 5 to 10 kHz ${top}${sidesWords(mix)}; no published limit for earbuds. Ask the ear: do consonants hiss, and does anything sit in one ear alone?`,
    { value, unit: "dB" },
  );
});

/** What only large loudspeakers play. */
export const monitors: MixJudge = ofMusic("monitors", ({ mix }) => {
  const deep = levelBetween(mix.tone, DEEP) - levelBetween(mix.tone, WHOLE);
  const value = Number.isFinite(deep) ? deep : null;
  const below = value === null ? "nothing" : `${signed(value)} dB re the whole`;
  return item(
    "monitors",
    "not-tested",
    `from 25 to 40 Hz ${below}, which no small loudspeaker plays; no published limit. Ask the ear: on full-range monitors, is anything heard down there that is not music?`,
    { value, unit: "dB" },
  );
});

const WHOLE = { low: 20, high: 20_000 } as const;
const EARBUD_TOP = { low: 4500, high: 11_000 } as const;
const DEEP = { low: 20, high: 45 } as const;

function sidesWords({ channels, image: { correlation } }: MixReading): string {
  if (channels === 1) return ", in the middle alone";
  return correlation === null ? "" : `, correlation ${shown(correlation, 2)}`;
}
