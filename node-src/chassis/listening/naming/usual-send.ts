import { devicesIn } from "#src/chassis/listening/device-parameter.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { sendAt } from "#src/model/naming/send-name.ts";

/** What the return of a send adds. */
export type ReturnEffect = "delay" | "reverb";

/**
 * The send that opens an effect of this kind: into the return that is told by its name or its devices, else the one that leads there
 * in Live's own template, unless that is told to add the other effect: then the first return that is not.
 */
export function usualSend({ tracks }: Pick<LiveSet, "tracks">, effect: ReturnEffect): string {
  const returns = tracks.filter(({ kind }) => kind === "return");
  const { template, other } = EFFECTS[effect];
  const isOther = (track: Track | undefined) => track !== undefined && (isNamed(track, other) || holds(track, other));
  const free = isOther(returns[template]) ? returns.findIndex((track) => !isOther(track)) : template;
  return sendAt(returnOf(returns, effect) ?? (free < 0 ? template : free));
}

/**
 * The place of the return that adds an effect: the first whose name says so, else the first that holds such a device switched on;
 * `null` where none does. A name counts before a device because returns with a delay often hold a reverb behind it.
 */
export function returnOf(returns: readonly Track[], effect: ReturnEffect): number | null {
  const named = returns.findIndex((track) => isNamed(track, effect));
  const holding = returns.findIndex((track) => holds(track, effect));
  return [named, holding].find((index) => index >= 0) ?? null;
}

function isNamed({ name }: Track, effect: ReturnEffect): boolean {
  return EFFECTS[effect].name.test(name);
}

function holds({ devices }: Track, effect: ReturnEffect): boolean {
  const { name, classes } = EFFECTS[effect];
  return devicesIn(devices).some((each) => each.on && (classes.has(each.className) || name.test(each.name)));
}

/** The effect that a preset means by `send Delay` or `send Reverb`; `null` for any other name. */
export function effectNamed(name: string): ReturnEffect | null {
  const effect = name.trim().toLowerCase();
  return effect === "delay" || effect === "reverb" ? effect : null;
}

/**
 * Source: classes as they stand in sets of Live 9 to 12; names: house taste, from return tracks of published Live Sets, as is
 * the template: Live's own default set has a reverb on A and a delay on B. 2026-11.
 */
const EFFECTS = {
  delay: {
    name: /delay|dly|echo|throw/i,
    classes: new Set(["Delay", "Echo", "PingPongDelay", "CrossDelay", "FilterDelay", "GrainDelay"]),
    template: 1,
    other: "reverb",
  },
  reverb: {
    name: /reverb|verb|\brvb\b|\bhall\b|\broom\b|\bplate\b/i,
    classes: new Set(["Reverb", "Hybrid"]),
    template: 0,
    other: "delay",
  },
} as const satisfies Readonly<Record<ReturnEffect, Effect>>;

interface Effect {
  readonly name: RegExp;
  readonly classes: ReadonlySet<string>;
  /** Place of its return in the template. */
  readonly template: number;
  readonly other: ReturnEffect;
}
