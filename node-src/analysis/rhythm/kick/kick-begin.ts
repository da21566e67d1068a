import { BAND } from "#src/analysis/rhythm/strike-bands.ts";
import { attackStart } from "#src/analysis/rhythm/transient-start.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { FineEnergies } from "#src/dsp/onsets/fine-energies.ts";
import { KICK_PARTS, KICK_WINDOWS } from "#src/knowledge/ears/kicks.ts";
import type { Decibels, Seconds } from "#src/model/units.ts";

/** Something that begins, and what is measured there to tell whether it is a kick. */
export interface KickBegin {
  readonly at: Seconds;
  /** Of the transient, without the slow attack before it. */
  readonly start: Seconds;
  readonly transient: Decibels;
  /** The low end and everything above it over 70 ms, each with what was there before it. */
  readonly low: LowEnd;
  /** New middle over 15 ms, and new highs beside it. */
  readonly attack: number;
  readonly highs: number;
  /** How far the middle has fallen 40 ms later. */
  readonly fall: Decibels;
  /** How far the click of its first 5 ms has fallen 20 ms later. */
  readonly clickFall: Decibels;
  /** That click: what is heard of it, and what it may have at most where other sound hides it. */
  readonly click: { readonly heard: Decibels; readonly most: Decibels };
  /** In the order of `KICK_PARTS`; what was there before hides what is under it. */
  readonly parts: readonly Decibels[];
}

/** Energies over `KICK_WINDOWS.low`: below 120 Hz, and above 150 Hz. */
export interface LowEnd {
  readonly after: number;
  readonly before: number;
  readonly rest: number;
  readonly restBefore: number;
}

/** A sum of squares that is nothing. */
export const LEAST_ENERGY = 1e-9;

/** Measures what begins at `start`; everything up to 85 ms behind it must have been heard. */
export function kickBegin(fine: FineEnergies, start: Seconds, transient: Decibels): KickBegin {
  const { attack } = KICK_WINDOWS;
  const fresh = newEnergies(fine, start);
  const middle = fresh(BAND.middle, 0, attack, ATTACK_BACKGROUND, 0);
  const struck = fresh(BAND.middle, 0, FALLEN.struck, FALLEN.struck, 0);
  const later = fresh(BAND.middle, FALLEN.from, FALLEN.to, KICK_WINDOWS.background, FALLEN.hidden);
  return {
    at: attackStart(fine, BAND.body, start),
    start,
    transient,
    low: lowEnd(fine, start, start),
    attack: middle + LEAST_ENERGY,
    highs: fresh(BAND.high, 0, attack, ATTACK_BACKGROUND, 0) + LEAST_ENERGY,
    fall: powerToDecibels(
      (struck + LEAST_ENERGY) / ((later * FALLEN.struck) / (FALLEN.to - FALLEN.from) + LEAST_ENERGY),
    ),
    ...clickOf(fresh),
    parts: KICK_PARTS.map(([band, from, to]) => {
      const energy =
        band === "low"
          ? sum(fine, BAND.low, start + from, start + to)
          : fresh(BAND[band], from, to, KICK_WINDOWS.background, HIDDEN);
      return powerToDecibels(Math.max(LEAST_PART, energy));
    }),
  };
}

type Fresh = ReturnType<typeof newEnergies>;

function clickOf(fresh: Fresh): Pick<KickBegin, "click" | "clickFall"> {
  const { struck, from, to, background, hidden, most } = CLICK;
  const click = (before: Seconds, share: number) => fresh(BAND.click, 0, struck, before, share);
  const later = fresh(BAND.click, from, to, KICK_WINDOWS.background, hidden);
  return {
    clickFall: powerToDecibels(
      (click(background, HIDDEN) + LEAST_ENERGY) / ((later + LEAST_ENERGY) / ((to - from) / struck)),
    ),
    click: {
      heard: powerToDecibels(Math.max(LEAST_PART, click(KICK_WINDOWS.background, HIDDEN))),
      most: powerToDecibels(Math.max(LEAST_PART, click(KICK_WINDOWS.background, most))),
    },
  };
}

/** The low end from `from` on, against what was there before `start`. */
export function lowEnd(fine: FineEnergies, from: Seconds, start: Seconds): LowEnd {
  const { low, background } = KICK_WINDOWS;
  const scale = low / background;
  const after = (band: number) => sum(fine, band, from, from + low);
  const before = (band: number) => scale * sum(fine, band, start - background, start);
  return {
    after: after(BAND.low),
    before: before(BAND.low),
    rest: after(BAND.middle) + after(BAND.high),
    restBefore: before(BAND.middle) + before(BAND.high),
  };
}

/** Energy of a band in a stretch behind `start` without what was there before it; `hidden` of that may be new unheard. */
function newEnergies(fine: FineEnergies, start: Seconds) {
  return (band: number, from: Seconds, to: Seconds, background: Seconds, hidden: number) => {
    const before = (sum(fine, band, start - background, start) / background) * (to - from);
    return Math.max(hidden * before, sum(fine, band, start + from, start + to) - before);
  };
}

function sum(fine: FineEnergies, band: number, from: Seconds, to: Seconds): number {
  return fine.over(band, Math.round(from / fine.step), Math.round(to / fine.step));
}

const ATTACK_BACKGROUND: Seconds = 0.01;
/** Of what was before, so much may be new without being told from it. */
const HIDDEN = 0.3;
const LEAST_PART = 1e-12;
/** The first 5 ms against 20 to 40 ms; a click of up to twice what was there before does not stand out of it. */
const CLICK = { struck: 0.005, from: 0.02, to: 0.04, background: 0.01, hidden: 0.1, most: 2 } as const;
/** The first 10 ms against 40 to 80 ms. */
const FALLEN = { struck: 0.01, from: 0.04, to: 0.08, hidden: 0.05 } as const;
