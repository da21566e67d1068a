/**
 * Why what a device does to sound is not heard, as the middle of a sentence.
 *
 * Source: Ableton, Live 12 manual, audio effect reference, for what each does; none of its laws below are published (detectors and
 * releases, curves of saturation, networks of reverberation).
 */
export function unknownSound(className: string): string {
  return REASONS[className] ?? "what it does to sound was never published";
}

const LEVEL = "how it moves the level was never published in full";
const TAIL = "its echoes or reverberation are not modelled";
const DRIVE = "its curve of saturation was never published";

const REASONS: Readonly<Record<string, string>> = {
  MultibandDynamics: LEVEL,
  Gate: LEVEL,
  Reverb: TAIL,
  Hybrid: TAIL,
  Delay: TAIL,
  Echo: TAIL,
  Saturator: DRIVE,
  Overdrive: DRIVE,
  DrumBuss: DRIVE,
  Roar: DRIVE,
  Pedal: DRIVE,
  Amp: DRIVE,
};

/** Whether nothing that passes a device of this class can be heard: plug-ins, Max devices, instruments, effects outside of the computer. */
export function hidesSound(className: string): boolean {
  return HIDING.test(className);
}

/** Source: the classes of 486 sets of Live 8 to 12; racks are looked into. */
const HIDING = /^(?:(?:Au)?Plugin|MxDevice(?:AudioEffect|Instrument)|Proxy|Vocoder|Looper|BeatRepeat)/;
