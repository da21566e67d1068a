/**
 * What Live shows for a device class of a set file; a class that is not listed goes by its own name.
 * Source: runtime dump of Live 12.4.6 Suite (class name and shown name of its devices), 2026; the older classes and the racks
 * by the device reference of Ableton's manuals for Live 9 to 12.
 */
const SHOWN_NAMES: Readonly<Record<string, string>> = {
  Eq8: "EQ Eight",
  FilterEQ3: "EQ Three",
  ChannelEq: "Channel EQ",
  Compressor2: "Compressor",
  GlueCompressor: "Glue Compressor",
  MultibandDynamics: "Multiband Dynamics",
  StereoGain: "Utility",
  AutoFilter: "Auto Filter",
  AutoFilter2: "Auto Filter",
  AutoPan: "Auto Pan",
  DrumBuss: "Drum Buss",
  Hybrid: "Hybrid Reverb",
  Chorus2: "Chorus-Ensemble",
  FrequencyShifter: "Frequency Shifter",
  PhaserNew: "Phaser-Flanger",
  Redux2: "Redux",
  Resonator: "Resonators",
  Vinyl: "Vinyl Distortion",
  AudioEffectGroupDevice: "Audio Effect Rack",
  InstrumentGroupDevice: "Instrument Rack",
  DrumGroupDevice: "Drum Rack",
  MidiEffectGroupDevice: "MIDI Effect Rack",
  OriginalSimpler: "Simpler",
  MultiSampler: "Sampler",
  MxDeviceAudioEffect: "Max Audio Effect",
  MxDeviceInstrument: "Max Instrument",
  MxDeviceMidiEffect: "Max MIDI Effect",
};

export function liveDeviceName(className: string): string {
  return SHOWN_NAMES[className] ?? className;
}
