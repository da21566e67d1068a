import { clipSpots, type FoundClip, frozenClipSpots } from "#src/adapters/als/locate/clip-spots.ts";
import type { TrackElement } from "#src/adapters/als/locate/track-elements.ts";
import { readClip } from "#src/adapters/als/read/clip/read-clip.ts";
import { withCrossfades } from "#src/adapters/als/read/clip/read-fades.ts";
import { heldValues, withHeldValues } from "#src/adapters/als/read/held-values.ts";
import { readMixer } from "#src/adapters/als/read/mixer/read-mixer.ts";
import { readInput, readOutput } from "#src/adapters/als/read/mixer/read-output.ts";
import { readDelay } from "#src/adapters/als/read/read-delay.ts";
import { readDevices } from "#src/adapters/als/read/read-device.ts";
import { readEnvelope, readLegacyEnvelopes } from "#src/adapters/als/read/read-envelope.ts";
import { soundSwitch } from "#src/adapters/als/read/read-switches.ts";
import type { SetContext } from "#src/adapters/als/read/set-context.ts";
import type { AudioClip, Clip, ParameterEnvelope, Track } from "#src/model/live-set.ts";

/** Reads one track with its clips, devices and arrangement automation; what a frozen one plays instead is kept apart. Take lanes are no part of the song. */
export function readTrack(context: SetContext, { element: track, id, kind }: TrackElement): Track {
  const { xml } = context;
  const mixer = xml.path(track, "DeviceChain", "Mixer");
  const group = xml.childNumber(track, "TrackGroupId");
  const activator = soundSwitch(xml, xml.child(mixer, "Speaker"), "device", "");
  const name = xml.text(xml.child(track, "Name"), "EffectiveName") ?? "";
  const clips = withCrossfades(readClips(context, track, clipSpots(xml, track)));
  const frozen = xml.text(track, "Freeze") === "true";
  const frozenClips = frozen ? readClips(context, track, frozenClipSpots(xml, track)) : [];
  const output = readOutput(xml, track);
  const input = readInput(xml, track);
  const delay = readDelay(context, track, name, clips);
  const read: Track = {
    id,
    name,
    kind,
    group: group === null || group < 0 ? null : group,
    active: activator.on,
    activator: activator.target,
    ...(xml.text(mixer, "SoloSink") === "true" ? { soloed: true } : {}),
    ...(frozen ? { frozen } : {}),
    ...(frozenClips.length === 0 ? {} : { frozenClips: frozenClips.filter(isAudio) }),
    ...(output === undefined ? {} : { output }),
    ...(input === null ? {} : { input }),
    ...(delay === 0 ? {} : { delay }),
    mixer: readMixer(context, mixer),
    clips,
    devices: readDevices(context, xml.path(track, "DeviceChain", "DeviceChain", "Devices")),
    envelopes: readEnvelopes(context, track),
  };
  // Up to Live 9 every parameter has a lane, automated or not: there the value itself is the one that is shown.
  return context.liveVersion < 10 ? read : withHeldValues(read, heldValues(context, track));
}

function readClips(context: SetContext, track: number, spots: readonly FoundClip[]): Clip[] {
  return spots
    .map(({ clip, place, slot }) => readClip(context, clip, { track, place, slot }))
    .filter((clip) => clip !== null);
}

function isAudio(clip: Clip): clip is AudioClip {
  return clip.kind === "audio";
}

function readEnvelopes(context: SetContext, track: number): ParameterEnvelope[] {
  const { xml } = context;
  const current = xml
    .children(xml.path(track, "AutomationEnvelopes", "Envelopes"))
    .map((envelope) => readEnvelope(context, envelope, track))
    .filter((envelope) => envelope !== null);
  return context.liveVersion < 10 ? [...current, ...readLegacyEnvelopes(context, track)] : current;
}
