import { edgeAfter, edgeBefore } from "#src/decision/recipes/drawing/edge-times.ts";
import { laneOver } from "#src/decision/recipes/drawing/lane-over.ts";
import { aroundLoop } from "#src/decision/recipes/rhythm/around-loop.ts";
import { type Duck, duckCurve } from "#src/decision/recipes/rhythm/duck-curve.ts";
import { hitDepths } from "#src/decision/recipes/rhythm/hit-depths.ts";
import { ownDucks } from "#src/decision/recipes/rhythm/own/own-ducks.ts";
import { startNotes, triggersOf } from "#src/decision/recipes/rhythm/trigger/cycle-starts.ts";
import { freeRate } from "#src/decision/recipes/rhythm/trigger/free-rate.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import { DUCK_FORMS, DUCK_TIMING } from "#src/knowledge/ducking.ts";
import { OWN_SHAPE } from "#src/model/recipe/cycle/cycle-points.ts";
import type { Hit, Music } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe, RecipeEvent, RecipeNote } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import { divisionGrid, divisionLength } from "#src/model/time/divisions.ts";
import type { Beats, Decibels, Hertz } from "#src/model/units.ts";

const SETTINGS = {
  trigger: SHARED.trigger,
  division: SHARED.division,
  swing: SHARED.swing,
  phase: SHARED.phase,
  freeRate: SHARED.freeRate,
  cycle: SHARED.cycle,
  lowNote: SHARED.lowNote,
  highNote: SHARED.highNote,
  confident: SHARED.confident,
  depth: SHARED.depth,
  hardness: { kind: "choice", label: "Hardness", options: ["hard", "soft", "short"], initial: "hard" },
  attack: { kind: "number", label: "Attack", unit: "ms", minimum: 2, maximum: 40, initial: 8 },
  hold: { kind: "number", label: "Hold", unit: "ms", minimum: 0, maximum: 200, initial: 50 },
  release: { kind: "number", label: "Release", unit: "%", minimum: 5, maximum: 100, initial: 80 },
  shape: { ...SHARED.cycleShape, initial: "S-curve" },
  own: {
    ...SHARED.own,
    initial: [
      { at: 0, value: 0, bend: 0 },
      { at: 0.15, value: 0, bend: -0.3 },
      { at: 0.8, value: 1, bend: 0 },
      { at: 1, value: 1, bend: 0 },
    ],
  },
  bend: SHARED.bend,
  strength: { kind: "number", label: "By strength", unit: "%", minimum: 0, maximum: 100, initial: 50 },
  bass: { kind: "number", label: "By bass", unit: "%", minimum: 0, maximum: 100, initial: 0 },
} as const satisfies SettingSpecs;

/**
 * Ducks the track under every hit, as a sidechain compressor that knows what comes.
 *
 * Shape: a gain from 0 dB down to -`depth` and back. The bottom is reached 2 ms before the hit, never after it; the way
 * down takes `attack` before that, the bottom lasts `hold` after the hit, and the release takes `release` per cent of the
 * time that is left until the next dip. With `hits` and `notes` that time is one division, or one part of the free rate, so
 * that without hits nothing ducks; hits that come sooner start from where the curve stands. A compressor's exponential recovery is the shape `logarithmic`.
 * With the shape `own` a hit begins the cycle of `own`: see `ownDucks`.
 * Edge: hits at one time or closer than 2 ms are one. A hit at the stretch's end or after it is none of its own; in a loop
 * the first hit of the next time round begins its way down before the end.
 * Source: corrected from create_pumping_effect of the source document: in beats, any length, the bottom by the hit.
 */
export const pump: Recipe<typeof SETTINGS> = {
  name: "pump",
  settings: SETTINGS,
  needs: ["hits", "notes", "bass"],
  draw(settings, music): Drawing {
    const { rate, notes } = freeRate(settings.freeRate, music);
    const each = weighed(hitsOf(settings, music, rate), settings, music);
    const said = [...notesOn(settings, music), ...(inSeconds(settings) ? notes : [])];
    if (settings.shape === OWN_SHAPE) return { ...ownDrawing(each, settings, music, rate), notes: said };
    const ducks = ducksOf(each, settings, music, rate);
    const points = duckCurve(ducks, settings.shape, settings.bend / PER_CENT);
    return { lanes: [laneOver("gain", points, music)], notes: said, events: dips(ducks, music) };
  },
};

type Settings = SettingsOf<typeof SETTINGS>;

const PER_CENT = 100;

/** What the track ducks under. */
function hitsOf(settings: Settings, music: Music, rate: Hertz): readonly Hit[] {
  if (settings.trigger === "beats") return gridHits(settings, music);
  if (settings.trigger === "free") return freeHits(music, rate);
  if (settings.trigger === "once") return (music.starts ?? [music.from]).map((at) => ({ at, strength: 1 }));
  return triggersOf(settings, music.hits);
}

/** So many a second from the stretch's beginning on. */
function freeHits({ tempo, from, to }: Music, rate: Hertz): readonly Hit[] {
  const second = tempo.secondsAt(from);
  const count = Math.ceil((tempo.secondsAt(to) - second) * rate);
  return Array.from({ length: count }, (_, k) => ({
    at: k === 0 ? from : tempo.beatsAt(second + k / rate),
    strength: 1,
  }));
}

/** How long a dip may last that begins at `start`, for a hit in the bar that holds `at`. */
function dipEnd(settings: Settings, { bars, tempo }: Music, rate: Hertz, start: Beats, at: Beats = start): Beats {
  return inSeconds(settings)
    ? edgeAfter(tempo, start, MILLISECONDS / rate)
    : start + divisionLength(settings.division, bars, at);
}

/** One's own cycle under every hit; attack, depth and the form's depth stay, hold and release are what was drawn. */
function ownDrawing(hits: readonly WeighedHit[], settings: Settings, music: Music, rate: Hertz): Drawing {
  const { tempo } = music;
  const apart = hits.filter(({ at, depth }, k) => {
    const before = hits[k - 1];
    return depth > 0 && (before === undefined || at >= edgeAfter(tempo, before.at, DUCK_TIMING.apart));
  });
  const ducks = apart.map(({ at, depth }, k) => {
    const whole = dipEnd(settings, music, rate, at);
    const steady = settings.trigger === "beats" || settings.trigger === "free";
    return { at, start: at, end: steady ? (apart[k + 1]?.at ?? whole) : whole, depth };
  });
  const points = ownDucks(
    ducks,
    { ...settings, attack: settings.attack * DUCK_FORMS[settings.hardness].attack },
    tempo,
  );
  return { lanes: [laneOver("gain", points, music)], notes: [], events: dips(ducks, music) };
}

/** A hit on every step, also on the one before that the stretch begins in, whose dip reaches into it. */
function gridHits(settings: Settings, { bars, from, to }: Music): readonly Hit[] {
  const before = divisionLength(settings.division, bars, from);
  return divisionGrid(settings, bars, from - before, to)
    .filter((step) => step.from === step.start)
    .map(({ start }) => ({ at: start, strength: 1 }));
}

interface WeighedHit {
  readonly at: Beats;
  readonly depth: Decibels;
}

/** The hits that are the stretch's own, each with how deep it ducks, as often as they come round. */
function weighed(all: readonly Hit[], settings: Settings, { from, to, loop, levels }: Music): readonly WeighedHit[] {
  const hits = all.filter(({ at }) => at < to);
  const follow = { strength: settings.strength / PER_CENT, bass: settings.bass / PER_CENT };
  const depths = hitDepths(hits, settings.depth * DUCK_FORMS[settings.hardness].depth, follow, levels.bass);
  return aroundLoop(
    hits.map(({ at }, k) => ({ at, depth: depths[k]! })),
    loop,
    from,
  );
}

/** A dip and the hit that it is for. */
interface HitDuck extends Duck {
  readonly at: Beats;
}

/** Each dip that has its hit inside the stretch, until it is over or the next one begins. */
function dips(ducks: readonly Pick<HitDuck, "at" | "start" | "end">[], { from, to }: Music): RecipeEvent[] {
  return ducks.flatMap(({ at, start, end }, k): RecipeEvent[] => {
    if (at < from || at >= to) return [];
    return [{ kind: "dip", at, from: Math.max(from, start), to: Math.min(end, ducks[k + 1]?.start ?? end, to) }];
  });
}

function ducksOf(hits: readonly WeighedHit[], settings: Settings, music: Music, rate: Hertz): HitDuck[] {
  const { tempo } = music;
  const form = DUCK_FORMS[settings.hardness];
  const starts = hits.map(({ at }) => edgeBefore(tempo, at, settings.attack * form.attack + DUCK_TIMING.lead));
  const ducks: HitDuck[] = [];
  let joined: Beats = Number.NEGATIVE_INFINITY;
  for (const [k, { at, depth }] of hits.entries()) {
    const start = starts[k]!;
    const hold = edgeAfter(tempo, at, settings.hold * form.hold);
    const own = dipEnd(settings, music, rate, start, at);
    const next = settings.trigger === "beats" || settings.trigger === "free" ? (starts[k + 1] ?? own) : own;
    const release = (next - hold) * (settings.release / PER_CENT) * form.release;
    const end = Math.max(hold + release, edgeAfter(tempo, hold, DUCK_TIMING.shortestRelease));
    const duck = { at, start, bottom: edgeBefore(tempo, at, DUCK_TIMING.lead), hold, end, depth };
    if (duck.depth === 0) continue;
    const same = at < joined;
    if (same) ducks[ducks.length - 1] = asOne(ducks.at(-1)!, duck);
    else {
      ducks.push(duck);
      joined = edgeAfter(tempo, at, DUCK_TIMING.apart);
    }
  }
  return ducks;
}

/** Two hits that are one: by the first, as deep as the deeper and as long as the longer. */
function asOne(first: HitDuck, second: HitDuck): HitDuck {
  return { ...first, hold: second.hold, end: second.end, depth: Math.max(first.depth, second.depth) };
}

/** Whether a dip has its time in seconds. */
function inSeconds({ trigger, cycle }: Settings): boolean {
  return trigger === "free" || (trigger !== "beats" && cycle === "rate");
}

const MILLISECONDS = 1000;

function notesOn(settings: Settings, music: Music): readonly RecipeNote[] {
  const unheard = settings.bass > 0 && music.levels.bass.length === 0;
  return [...startNotes(settings, music), ...(unheard ? [{ code: "nothing-heard" } as const] : [])];
}
