import type { Element } from "#examples/live-set/xml.ts";
import { element, group, values } from "#examples/live-set/xml.ts";

/** Gives each automatable thing of a set its own number, as Live demands. */
export class PointeeIds {
  #next = FIRST;

  take(): number {
    return this.#next++;
  }

  /** For `NextPointeeId`: above every number given. */
  get next(): number {
    return this.#next;
  }
}

/** Above every track, clip and event number of the set, so that `NextPointeeId` tops them all. */
const FIRST = 20000;

/** A knob: value, range and the two ends that envelopes hold on to. Unit: the parameter's own. */
export function float(ids: PointeeIds, tag: string, value: number, low: number, high: number): Element {
  return group(
    tag,
    ...values({ LomId: 0, Manual: value }),
    group("MidiControllerRange", ...values({ Min: low, Max: high })),
    target(ids, "AutomationTarget"),
    target(ids, "ModulationTarget"),
  );
}

export function toggle(ids: PointeeIds, tag: string, on: boolean): Element {
  return group(
    tag,
    ...values({ LomId: 0, Manual: on }),
    target(ids, "AutomationTarget"),
    group("MidiCCOnOffThresholds", ...values({ Min: 64, Max: 127 })),
  );
}

/** A place in a list that ends with `last`. */
export function choice(ids: PointeeIds, tag: string, index: number, last: number): Element {
  return group(
    tag,
    ...values({ LomId: 0, Manual: index }),
    target(ids, "AutomationTarget"),
    group("MidiControllerRange", ...values({ Min: 0, Max: last })),
  );
}

/** A place that envelopes can point at. */
export function target(ids: PointeeIds, tag: string): Element {
  return element(tag, { Id: ids.take() }, values({ LockEnvelope: 0 }));
}

/** The number that an automation envelope of this parameter names. */
export function automationTarget(parameter: Element): number {
  const found = parameter.children.find(({ tag }) => tag === "AutomationTarget")?.attributes["Id"];
  if (typeof found !== "number") throw new RangeError(`automationTarget: ${parameter.tag} cannot be automated`);
  return found;
}

/** Live's least volume, -70 dB, and its fader's top, +6 dB. Source: sets saved by Live 9 to 12. */
export const VOLUME = { low: 0.0003162277571, high: 1.99526238 } as const;
