import type { Automation } from "#examples/live-set/envelopes.ts";
import { automationEnvelopes } from "#examples/live-set/envelopes.ts";
import { mixer } from "#examples/live-set/mixer.ts";
import type { PointeeIds } from "#examples/live-set/parameters.ts";
import { automationTarget } from "#examples/live-set/parameters.ts";
import { idleSequencer, sequencerBody } from "#examples/live-set/sequencers.ts";
import { deviceChain, SELECTED_PANEL, trackHead, trackTail } from "#examples/live-set/track-parts.ts";
import type { Element } from "#examples/live-set/xml.ts";
import { element, group, values } from "#examples/live-set/xml.ts";
import type { Beats, LinearGain } from "#src/model/units.ts";

export interface TrackSpec {
  readonly id: number;
  readonly name: string;
  readonly colour: number;
  readonly volume: LinearGain;
  readonly sends: readonly LinearGain[];
}

export interface AudioTrackSpec extends TrackSpec {
  /** Id of the group track that holds this one; -1 for none. */
  readonly group: number;
  readonly clips: readonly Element[];
  /** One a scene. */
  readonly slots: readonly (Element | null)[];
  readonly devices: (ids: PointeeIds) => readonly Element[];
  /** Volume automation in linear gain. */
  readonly volumePoints: readonly (readonly [Beats, LinearGain])[];
}

export function audioTrack(ids: PointeeIds, spec: AudioTrackSpec): Element {
  const { mixer: trackMixer, volume } = mixer(ids, { ...spec, sendsEnabled: true });
  const main = sequencerBody(ids, { slots: spec.slots, arrangement: spec.clips, monitoring: 1 });
  const freeze = idleSequencer(ids, spec.slots.length);
  const automation = volumeAutomation(volume, spec.volumePoints);
  const output = spec.group < 0 ? "main" : "group";
  return element("AudioTrack", { Id: spec.id, ...SELECTED_PANEL }, [
    ...trackHead(spec.name, spec.colour, automationEnvelopes(automation), spec.group),
    ...trackTail(),
    ...values({ SavedPlayingSlot: -1, SavedPlayingOffset: 0, Freeze: false, NeedArrangerRefreeze: true }),
    ...values({ PostProcessFreezeClips: 0 }),
    deviceChain(output, [
      trackMixer,
      group("MainSequencer", ...main),
      group("FreezeSequencer", ...freeze),
      devicesOf(spec.devices(ids)),
    ]),
    ...values({ IsTuned: true }),
  ]);
}

export function groupTrack(ids: PointeeIds, spec: TrackSpec, scenes: number): Element {
  const slots = Array.from({ length: scenes }, (_, id) => element("GroupTrackSlot", { Id: id }, values({ LomId: 0 })));
  return element("GroupTrack", { Id: spec.id, ...SELECTED_PANEL }, [
    ...trackHead(spec.name, spec.colour, automationEnvelopes([]), -1),
    ...trackTail(),
    element("Slots", {}, slots),
    ...values({ Freeze: false, NeedArrangerRefreeze: true }),
    deviceChain("main", [
      mixer(ids, { ...spec, sendsEnabled: true }).mixer,
      devicesOf([]),
      group("FreezeSequencer", ...idleSequencer(ids, scenes)),
    ]),
  ]);
}

export function returnTrack(
  ids: PointeeIds,
  spec: TrackSpec,
  devices: (ids: PointeeIds) => readonly Element[],
): Element {
  return element("ReturnTrack", { Id: spec.id, ...SELECTED_PANEL }, [
    ...trackHead(spec.name, spec.colour, automationEnvelopes([]), -1),
    ...trackTail(),
    deviceChain("main", [
      mixer(ids, { ...spec, sendsEnabled: false }).mixer,
      devicesOf(devices(ids)),
      group("FreezeSequencer", ...idleSequencer(ids, 0)),
    ]),
  ]);
}

/** The cue mixer: every set has one, and Live does not show it. */
export function preHearTrack(ids: PointeeIds): Element {
  return element("PreHearTrack", SELECTED_PANEL, [
    ...trackHead("Master", -1, automationEnvelopes([]), -1),
    ...trackTail(),
    deviceChain("external", [mixer(ids, { volume: 1, sends: [], sendsEnabled: true }).mixer, devicesOf([])]),
  ]);
}

export function devicesOf(devices: readonly Element[]): Element {
  return group("DeviceChain", element("Devices", {}, devices), element("SignalModulations"));
}

function volumeAutomation(volume: Element, points: AudioTrackSpec["volumePoints"]): Automation[] {
  return points.length === 0 ? [] : [{ target: automationTarget(volume), kind: "FloatEvent", points }];
}
