import { readParameter } from "#src/adapters/als/read/read-parameter.ts";
import type { SetContext } from "#src/adapters/als/read/set-context.ts";
import { NONE } from "#src/adapters/als/xml/xml-index.ts";
import { liveParameters } from "#src/knowledge/live/live-parameters.ts";
import type { Mixer, Parameter } from "#src/model/live-set.ts";
import { sendName } from "#src/model/naming/send-name.ts";

/** Reads the mixer of a track; the main track's has the crossfader besides. */
export function readMixer(context: SetContext, mixer: number): Mixer {
  const { xml } = context;
  const known = liveParameters("Mixer", context.liveVersion);
  const read = (element: number, name: string): Parameter =>
    readParameter(xml, element, name, known(name)) ?? unreadable(context, name);
  const inMixer = (name: string) => read(xml.child(mixer, name), name);
  const side = CROSSFADE_SIDES[xml.text(xml.child(mixer, "CrossFadeState"), "Manual") ?? ""];
  const split = xml.text(mixer, "PanMode") === SPLIT_STEREO;
  return {
    volume: inMixer("Volume"),
    pan: inMixer("Pan"),
    sends: xml.childrenNamed(xml.child(mixer, "Sends"), "TrackSendHolder").map((holder, index) => {
      const send = read(xml.child(holder, "Send"), `Sends.${index}`);
      return sendEnabled(context, holder) ? send : { ...send, unheard: { why: "send-disabled" } };
    }),
    ...(split ? { splitPan: { left: inMixer("SplitStereoPanL"), right: inMixer("SplitStereoPanR") } } : {}),
    ...(side === undefined ? {} : { crossfade: side }),
    ...(xml.child(mixer, "CrossFade") === NONE ? {} : { crossfader: inMixer("CrossFade") }),
  };
}

/** Source: 7043 mixers of Live 8 to 12: 0 is A, 1 none, 2 B; Ableton, Live 12 manual, "Using Live's Crossfader". */
const CROSSFADE_SIDES: Readonly<Record<string, "a" | "b">> = { 0: "a", 2: "b" };

/** Source: Live 12 manual, "Split Stereo Pan Mode", and the value that stands for it in sets of Live 10 to 12, where 4126 mixers hold the other. */
const SPLIT_STEREO = "1";

/** Live 12 renamed `Active` to `EnabledByUser`; only sends of return tracks are found to be off. */
function sendEnabled({ xml }: SetContext, holder: number): boolean {
  return (xml.text(holder, "EnabledByUser") ?? xml.text(holder, "Active")) !== "false";
}

/** A mixer is never left out: what cannot be read stands at 0 and cannot be automated. */
function unreadable({ warnings }: SetContext, name: string): Parameter {
  warnings.push(`Mixer parameter ${sendName({ name }) ?? name} of a track cannot be read.`);
  return { target: null, name, kind: "float", value: 0, minimum: null, maximum: null, unit: "" };
}
