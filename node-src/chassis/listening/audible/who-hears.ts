import { silencedOnTheWay } from "#src/chassis/listening/audible/silenced-on-the-way.ts";
import { onDuring, type WriteStretch } from "#src/chassis/listening/audible/write-stretch.ts";
import { calledOn, type FoundParameter } from "#src/chassis/listening/device-parameter.ts";
import type { LiveSet, SoundSwitch, Track, Unheard } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";

/** What becomes of a write: refused where it could not be heard, else what may keep it from being heard, a sentence each. */
export interface WhoHears {
  readonly refusal: Refusal | null;
  readonly said: readonly string[];
}

/**
 * Whether moving a parameter over a stretch is heard as the set stands.
 *
 * Shape: what cannot be heard is refused: a device or rack that is off, a muted chain, a parameter that something holds or that
 * its device does not use now, a send that is not enabled or leads nowhere. What a mixer takes back with one touch (mute, solo,
 * a fader at silence) is said. See docs/adr/0020. Automation of a switch counts: on for a part of the stretch is heard there.
 */
export function whoHears(set: LiveSet, stretch: WriteStretch, found: FoundParameter): WhoHears {
  const called = calledOn(stretch.track, found);
  const off = switchedOff(stretch, found, called);
  if (off !== null) return { refusal: off, said: [] };
  const { unheard } = found.parameter;
  if (unheard !== undefined && !(unheard.why === "idle" && isMoved(stretch, unheard.by))) {
    return { refusal: refusal("not-heard", unheardSentence(unheard, called, stretch.track)), said: [] };
  }
  const lost = leadsNowhere(set, stretch.track, found, called);
  if (lost !== null) return { refusal: lost, said: [] };
  return { refusal: null, said: [...turning(stretch, found), ...silencedOnTheWay(set, stretch, found)] };
}

function switchedOff(stretch: WriteStretch, { device }: FoundParameter, called: string): Refusal | null {
  const off = switchesOf(device).find((each) => onDuring(stretch, each) === "off");
  if (off === undefined) return null;
  const { name } = stretch.track;
  const sentence =
    off.kind === "chain"
      ? `“${called}” of track “${name}” would not be heard: its chain “${off.name}” is muted. Activate that chain first, or name another parameter.`
      : `“${called}” of track “${name}” would not be heard: ${off.kind === "rack" ? "the rack around it, " : ""}“${off.name}”${off.kind === "rack" ? "," : ""} is off. Switch it on first, or name another parameter.`;
  return refusal("not-heard", sentence);
}

function switchesOf(device: FoundParameter["device"]): readonly SoundSwitch[] {
  if (device === null) return [];
  return device.switches ?? [{ kind: "device", name: device.name, on: device.on, target: null }];
}

/** A switch that automation turns says so itself: what it makes idle is used where it stands otherwise. */
function isMoved({ track, clips }: WriteStretch, target: number | null): boolean {
  const lanes = [...track.envelopes, ...clips.flatMap((clip) => clip.envelopes)];
  return target !== null && lanes.some((lane) => lane.target === target && lane.points.length > 0);
}

function unheardSentence(unheard: Unheard, called: string, { name }: Track): string {
  switch (unheard.why) {
    case "macro":
      return `“${called}” of track “${name}” is held by macro ${unheard.macro} of “${unheard.rack}”: name “${unheard.rack}:${unheard.parameter}” instead, or unmap it in Live.`;
    case "held":
      return `“${called}” of track “${name}” is held by something else in Live, a macro or another device: name what holds it instead, or unmap it.`;
    case "idle":
      return `“${called}” of track “${name}” would not be heard, because ${unheard.because}: change that first, or name another parameter.`;
    case "send-disabled":
      return `“${called}” of track “${name}” would not be heard: that send is not enabled. Right-click it in Live and choose Enable Send, or name another send.`;
  }
}

/** A host that has not read the returns says nothing. */
function leadsNowhere(set: LiveSet, track: Track, { parameter }: FoundParameter, called: string): Refusal | null {
  const index = track.mixer.sends.indexOf(parameter);
  const returns = set.tracks.filter(({ kind }) => kind === "return");
  if (index < 0 || returns.length === 0 || returns[index] !== undefined) return null;
  const sentence = `“${called}” of track “${track.name}” would not be heard: it leads to no return track. Add a return in Live, or name another send.`;
  return refusal("not-heard", sentence);
}

function turning(stretch: WriteStretch, { device }: FoundParameter): readonly string[] {
  return switchesOf(device)
    .filter((each) => onDuring(stretch, each) === "turning")
    .map(
      ({ kind, name }) =>
        `The ${kind} “${name}” is switched on and off by automation: this is heard only where it is on.`,
    );
}
