import { clipSpots } from "#src/adapters/als/locate/clip-spots.ts";
import type { TrackElement } from "#src/adapters/als/locate/track-elements.ts";
import { readClip } from "#src/adapters/als/read/clip/read-clip.ts";
import { withCrossfades } from "#src/adapters/als/read/clip/read-fades.ts";
import { heldValues, withHeldValues } from "#src/adapters/als/read/held-values.ts";
import { readDelay } from "#src/adapters/als/read/read-delay.ts";
import { readDevices } from "#src/adapters/als/read/read-device.ts";
import { readEnvelope, readLegacyEnvelopes } from "#src/adapters/als/read/read-envelope.ts";
import { readParameter } from "#src/adapters/als/read/read-parameter.ts";
import { soundSwitch } from "#src/adapters/als/read/read-switches.ts";
import type { SetContext } from "#src/adapters/als/read/set-context.ts";
import { liveParameters } from "#src/knowledge/live/live-parameters.ts";
import type { Mixer, Parameter, ParameterEnvelope, Track } from "#src/model/live-set.ts";
import { sendName } from "#src/model/naming/send-name.ts";

/** Reads one track with its clips, devices and arrangement automation. Freeze and take lanes are no part of the song. */
export function readTrack(context: SetContext, { element: track, id, kind }: TrackElement): Track {
  const { xml } = context;
  const mixer = xml.path(track, "DeviceChain", "Mixer");
  const group = xml.childNumber(track, "TrackGroupId");
  const activator = soundSwitch(xml, xml.child(mixer, "Speaker"), "device", "");
  const name = xml.text(xml.child(track, "Name"), "EffectiveName") ?? "";
  const clips = withCrossfades(
    clipSpots(xml, track)
      .map(({ clip, place, slot }) => readClip(context, clip, { track, place, slot }))
      .filter((clip) => clip !== null),
  );
  const delay = readDelay(context, track, name, clips);
  const read: Track = {
    id,
    name,
    kind,
    group: group === null || group < 0 ? null : group,
    active: activator.on,
    activator: activator.target,
    ...(xml.text(mixer, "SoloSink") === "true" ? { soloed: true } : {}),
    ...(xml.text(track, "Freeze") === "true" ? { frozen: true } : {}),
    ...(delay === 0 ? {} : { delay }),
    mixer: readMixer(context, mixer),
    clips,
    devices: readDevices(context, xml.path(track, "DeviceChain", "DeviceChain", "Devices")),
    envelopes: readEnvelopes(context, track),
  };
  // Up to Live 9 every parameter has a lane, automated or not: there the value itself is the one that is shown.
  return context.liveVersion < 10 ? read : withHeldValues(read, heldValues(context, track));
}

function readEnvelopes(context: SetContext, track: number): ParameterEnvelope[] {
  const { xml } = context;
  const current = xml
    .children(xml.path(track, "AutomationEnvelopes", "Envelopes"))
    .map((envelope) => readEnvelope(context, envelope, track))
    .filter((envelope) => envelope !== null);
  return context.liveVersion < 10 ? [...current, ...readLegacyEnvelopes(context, track)] : current;
}

function readMixer(context: SetContext, mixer: number): Mixer {
  const { xml } = context;
  const known = liveParameters("Mixer", context.liveVersion);
  const read = (element: number, name: string): Parameter =>
    readParameter(xml, element, name, known(name)) ?? unreadable(context, name);
  return {
    volume: read(xml.child(mixer, "Volume"), "Volume"),
    pan: read(xml.child(mixer, "Pan"), "Pan"),
    sends: xml.childrenNamed(xml.child(mixer, "Sends"), "TrackSendHolder").map((holder, index) => {
      const send = read(xml.child(holder, "Send"), `Sends.${index}`);
      return sendEnabled(context, holder) ? send : { ...send, unheard: { why: "send-disabled" } };
    }),
  };
}

/** Live 12 renamed `Active` to `EnabledByUser`; only sends of return tracks are found to be off. */
function sendEnabled({ xml }: SetContext, holder: number): boolean {
  return (xml.text(holder, "EnabledByUser") ?? xml.text(holder, "Active")) !== "false";
}

/** A mixer is never left out: what cannot be read stands at 0 and cannot be automated. */
function unreadable({ warnings }: SetContext, name: string): Parameter {
  warnings.push(`Mixer parameter ${sendName({ name }) ?? name} of a track cannot be read.`);
  return { target: null, name, kind: "float", value: 0, minimum: null, maximum: null, unit: "" };
}
