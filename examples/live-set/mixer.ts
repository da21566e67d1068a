import { deviceHead } from "#examples/live-set/devices.ts";
import type { PointeeIds } from "#examples/live-set/parameters.ts";
import { choice, float, toggle, VOLUME } from "#examples/live-set/parameters.ts";
import type { Element } from "#examples/live-set/xml.ts";
import { element, group, values } from "#examples/live-set/xml.ts";
import type { LinearGain } from "#src/model/units.ts";

export interface MixerSpec {
  readonly volume: LinearGain;
  /** One a return track; empty on the main and the cue track. */
  readonly sends: readonly LinearGain[];
  /** Sends of a return track into returns are off until the user asks. */
  readonly sendsEnabled: boolean;
}

/** A track's mixer. `volume` comes back too: its automation target is wanted for envelopes. */
export function mixer(
  ids: PointeeIds,
  spec: MixerSpec,
  extra: readonly Element[] = [],
): { readonly mixer: Element; readonly volume: Element } {
  const head = deviceHead(ids);
  const sends = spec.sends.map((gain, id) =>
    element("TrackSendHolder", { Id: id }, [
      float(ids, "Send", Math.max(gain, VOLUME.low), VOLUME.low, 1),
      ...values({ EnabledByUser: spec.sendsEnabled }),
    ]),
  );
  const speaker = toggle(ids, "Speaker", true);
  const pans = [
    float(ids, "Pan", 0, -1, 1),
    float(ids, "SplitStereoPanL", -1, -1, 1),
    float(ids, "SplitStereoPanR", 1, -1, 1),
  ];
  const volume = float(ids, "Volume", spec.volume, VOLUME.low, VOLUME.high);
  const body = [
    ...head,
    element("Sends", {}, sends),
    speaker,
    ...values({ SoloSink: false, PanMode: 0 }),
    ...pans,
    volume,
    ...values({ ViewStateSessionTrackWidth: 93 }),
    choice(ids, "CrossFadeState", 1, 2),
    element("SendsListWrapper", { LomId: 0 }),
    ...extra,
  ];
  return { mixer: group("Mixer", ...body), volume };
}
