import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Fraction } from "#src/model/units.ts";

/** What a device makes likely of the track that it is on. */
export interface DeviceRole {
  readonly role: TrackRole;
  readonly confidence: Fraction;
}

/**
 * Devices of Live's by class that are used for one thing more than for others. A rack of drums may hold one drum, an Operator may be a bass: none of them is sure.
 * Source: house taste, from what Ableton's manual for Live 12 says that each is made for; the shares were not measured.
 */
export const DEVICE_ROLES: Readonly<Record<string, DeviceRole>> = {
  DrumGroupDevice: { role: "drums", confidence: 0.6 },
  InstrumentImpulse: { role: "drums", confidence: 0.6 },
  DrumBuss: { role: "drums", confidence: 0.4 },
  LoungeLizard: { role: "keys", confidence: 0.5 },
  Amp: { role: "guitar", confidence: 0.3 },
  Cabinet: { role: "guitar", confidence: 0.3 },
  Operator: { role: "lead-synth", confidence: 0.3 },
  UltraAnalog: { role: "lead-synth", confidence: 0.3 },
  InstrumentVector: { role: "lead-synth", confidence: 0.3 },
  InstrumentMeld: { role: "lead-synth", confidence: 0.3 },
  Drift: { role: "lead-synth", confidence: 0.3 },
  StringStudio: { role: "strings", confidence: 0.3 },
  Collision: { role: "percussion", confidence: 0.3 },
};

/** Classes whose shown name says what they play, as a preset's name does; that of an effect says what it does. Source: device reference of Ableton's manual for Live 12. */
export const INSTRUMENT_CLASSES: ReadonlySet<string> = new Set([
  ...["DrumGroupDevice", "InstrumentGroupDevice", "InstrumentImpulse", "OriginalSimpler", "MultiSampler"],
  ...["LoungeLizard", "Operator", "UltraAnalog", "InstrumentVector", "InstrumentMeld", "Drift", "StringStudio"],
  ...["Collision", "DrumCell", "MxDeviceInstrument"],
]);
