import type { Device, LiveSet, Track } from "#src/model/live-set.ts";
import { sendAt } from "#src/model/naming/send-name.ts";

/** What the return of a send adds. */
export type ReturnEffect = "delay" | "reverb";

/**
 * The send that opens an effect of this kind: into the first return whose name says so, else into the first that holds such a
 * device switched on, else the one that leads there in Live's own template. A name counts before a device because returns with
 * a delay often hold a reverb behind it.
 */
export function usualSend({ tracks }: Pick<LiveSet, "tracks">, effect: ReturnEffect): string {
  const returns = tracks.filter(({ kind }) => kind === "return");
  const { name, classes, template } = EFFECTS[effect];
  const named = returns.findIndex((track) => name.test(track.name));
  const holding = returns.findIndex((track) => devicesOf(track).some((each) => each.on && classes.has(each.className)));
  const found = [named, holding].find((index) => index >= 0);
  return sendAt(found ?? template);
}

function devicesOf({ devices }: Track): readonly Device[] {
  return devices.flatMap((device) => [device, ...device.nested]);
}

/**
 * Source: classes as they stand in sets of Live 10 to 12; names: house taste, from return tracks of published Live Sets, as is
 * the template: Live's own default set has a reverb on A and a delay on B. 2026-11.
 */
const EFFECTS = {
  delay: {
    name: /delay|dly|echo|throw/i,
    classes: new Set(["Delay", "Echo"]),
    template: 1,
  },
  reverb: {
    name: /reverb|verb|\brvb\b|\bhall\b|\broom\b|\bplate\b/i,
    classes: new Set(["Reverb", "Hybrid"]),
    template: 0,
  },
} as const satisfies Readonly<Record<ReturnEffect, { name: RegExp; classes: ReadonlySet<string>; template: number }>>;
