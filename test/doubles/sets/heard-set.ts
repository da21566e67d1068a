import { alsSet } from "#test/doubles/sets/als-set.ts";

/** What stands in the way of the sound of track "Lead" of a made set. */
export interface HeardSetShape {
  /** Elements of its device chain. */
  readonly devices?: string;
  /** Elements of its arrangement automation. */
  readonly lanes?: string;
  readonly muted?: boolean;
  readonly fader?: string;
  readonly soloed?: boolean;
  /** Its arrangement clip is deactivated. */
  readonly deactivated?: boolean;
  readonly sendEnabled?: boolean;
  /** The return that its send leads to; `null` without one. */
  readonly back?: { readonly muted?: boolean; readonly fader?: string } | null;
  readonly keysSoloed?: boolean;
  /** A group that holds it. */
  readonly group?: { readonly muted?: boolean };
}

export const HEARD = { send: 170, group: 12, back: 13, gain: 500, gainAgain: 520 } as const;

/**
 * The text of a set of Live 12 whose track "Lead" has a send and devices as given. Written by hand in the form of sets saved by
 * Live 12.3: a send's `EnabledByUser`, a mapping to a macro as `KeyMidi` on channel 16, a chain's activator as `Speaker`.
 */
export function heardSet(shape: HeardSetShape = {}): string {
  const { back = {}, group } = shape;
  const plain = alsSet({ leadLanes: [["AutomationEnvelopes", "Envelopes"]] });
  const from = plain.indexOf("<AudioTrack");
  const to = plain.indexOf("<MidiTrack");
  let lead = plain
    .slice(from, to)
    .replace(/<Devices>[\s\S]*<\/Devices>/, `<Devices>${shape.devices ?? utility({})}</Devices>`)
    .replace("<Envelopes />", `<Envelopes>${shape.lanes ?? ""}</Envelopes>`)
    .replace("<Sends />", `<Sends>${holder(shape.sendEnabled ?? true)}</Sends>`);
  if (shape.muted === true) lead = muted(lead);
  if (shape.fader !== undefined) lead = lead.replace(/(<Volume>\s*<Manual Value=")1"/, `$1${shape.fader}"`);
  if (shape.soloed === true) lead = soloed(lead);
  if (group !== undefined) lead = lead.replace('TrackGroupId Value="-1"', `TrackGroupId Value="${HEARD.group}"`);
  if (shape.deactivated === true) lead = lead.replaceAll('Disabled Value="false"', 'Disabled Value="true"');
  const keys = plain.slice(to, plain.indexOf("</Tracks>"));
  const groups = group === undefined ? "" : bus("GroupTrack", HEARD.group, "Band", group.muted === true, "1", 600);
  const backs =
    back === null ? "" : bus("ReturnTrack", HEARD.back, "A-Reverb", back.muted === true, back.fader ?? "1", 620);
  return [
    plain.slice(0, from).replace('NextPointeeId Value="400"', 'NextPointeeId Value="900"'),
    groups,
    lead,
    shape.keysSoloed === true ? soloed(keys) : keys,
    backs,
    plain.slice(plain.indexOf("</Tracks>")),
  ].join("");
}

/** A Utility; `more` stands beside its Gain. */
export function utility({
  id = 0,
  name = "",
  on = "true",
  gain = HEARD.gain as number,
  held = "",
  more = "",
}: {
  readonly id?: number;
  readonly name?: string;
  readonly on?: string;
  readonly gain?: number;
  readonly held?: string;
  readonly more?: string;
}): string {
  return `<StereoGain Id="${id}"><On><Manual Value="${on}" /><AutomationTarget Id="${gain + 4}" /></On><UserName Value="${name}" />
${more}<Gain>${held}${knob("1", "0", "56.234", gain)}</Gain></StereoGain>`;
}

/** An Audio Effect Rack with one chain. */
export function rack({
  on = "true",
  speaker = "true",
  inside,
}: {
  readonly on?: string;
  readonly speaker?: string;
  readonly inside: string;
}): string {
  return `<AudioEffectGroupDevice Id="9"><On><Manual Value="${on}" /><AutomationTarget Id="540" /></On><UserName Value="Drive" />
<MacroControls.0><Manual Value="0" /><MidiControllerRange><Min Value="0" /><Max Value="127" /></MidiControllerRange><AutomationTarget Id="542" /><ModulationTarget Id="543" /></MacroControls.0>
<MacroControls.1><Manual Value="0" /><MidiControllerRange><Min Value="0" /><Max Value="127" /></MidiControllerRange><AutomationTarget Id="544" /><ModulationTarget Id="545" /></MacroControls.1>
<Branches><AudioEffectBranch Id="0"><Name><EffectiveName Value="Wet" /><UserName Value="" /></Name><DeviceChain><AudioToAudioDeviceChain Id="0"><Devices>${inside}</Devices></AudioToAudioDeviceChain></DeviceChain>
<MixerDevice><Speaker><Manual Value="${speaker}" /><AutomationTarget Id="548" /></Speaker></MixerDevice></AudioEffectBranch></Branches></AudioEffectGroupDevice>`;
}

/** A mapping to the rack's first macro. */
export const FIRST_MACRO =
  '<KeyMidi><PersistentKeyString Value="" /><IsNote Value="false" /><Channel Value="16" /><NoteOrController Value="0" /></KeyMidi>';

/** A mapping to a controller's knob, which leaves automation alone. */
export const CONTROLLER = FIRST_MACRO.replace('Channel Value="16"', 'Channel Value="0"');

/** Automation of a switch: what it is before all time, then each change. */
export function switched(target: number, first: boolean, ...changes: readonly (readonly [at: number, on: boolean])[]) {
  const events = [[-63072000, first] as const, ...changes].map(
    ([at, on], index) => `<BoolEvent Id="${index}" Time="${at}" Value="${on}" />`,
  );
  return `<AutomationEnvelope Id="${target}"><EnvelopeTarget><PointeeId Value="${target}" /></EnvelopeTarget><Automation><Events>${events.join("")}</Events></Automation></AutomationEnvelope>`;
}

function knob(value: string, low: string, high: string, target: number): string {
  return `<Manual Value="${value}" /><MidiControllerRange><Min Value="${low}" /><Max Value="${high}" /></MidiControllerRange><AutomationTarget Id="${target}" /><ModulationTarget Id="${target + 1}" />`;
}

function holder(enabled: boolean): string {
  return `<TrackSendHolder Id="0"><Send>${knob("0.5", "0.0003162277571", "1", HEARD.send)}</Send><EnabledByUser Value="${enabled}" /></TrackSendHolder>`;
}

function bus(tag: string, id: number, name: string, isMuted: boolean, fader: string, target: number): string {
  return `<${tag} Id="${id}"><Name><EffectiveName Value="${name}" /></Name><AutomationEnvelopes><Envelopes /></AutomationEnvelopes><TrackGroupId Value="-1" />
<DeviceChain><Mixer><Sends /><Speaker><Manual Value="${!isMuted}" /><AutomationTarget Id="${target}" /></Speaker>
<Pan>${knob("0", "-1", "1", target + 2)}</Pan><Volume>${knob(fader, "0.0003162277571", "1.99526238", target + 4)}</Volume></Mixer><DeviceChain><Devices /></DeviceChain></DeviceChain></${tag}>`;
}

function muted(track: string): string {
  return track.replace(/(<Speaker>\s*<Manual Value=")true"/, '$1false"');
}

function soloed(track: string): string {
  return track.replace(/<\/Speaker>/, '</Speaker><SoloSink Value="true" />');
}
