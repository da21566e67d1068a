import type { AudioClip, LiveSet, MidiClip, Parameter, Track } from "#src/model/live-set.ts";

/** A set with nothing in it but what is given. */
export function liveSet(given: Partial<LiveSet> = {}): LiveSet {
  return {
    creator: "Ableton Live 12.3",
    liveVersion: 12,
    tempo: 120,
    tempoAutomation: [],
    timeSignature: [4, 4],
    timeSignatureChanges: [],
    tracks: [],
    scenes: [],
    locators: [],
    warnings: [],
    ...given,
  };
}

/** An audio track whose volume has the target 1. */
export function track(given: Partial<Track> = {}): Track {
  return {
    id: 1,
    name: "1-Audio",
    kind: "audio",
    group: null,
    active: true,
    mixer: { volume: parameter({}), pan: parameter({ name: "Pan", target: 2, value: 0 }), sends: [] },
    clips: [],
    devices: [],
    envelopes: [],
    ...given,
  };
}

/** A track volume at 0 dB. */
export function parameter(given: Partial<Parameter>): Parameter {
  return {
    target: 1,
    name: "Volume",
    kind: "float",
    value: 1,
    minimum: 0.0003162277571,
    maximum: 1.99526238,
    unit: "gain",
    ...given,
  };
}

/** A warped clip of four beats at 120 bpm in the arrangement. */
export function audioClip(given: Partial<AudioClip> = {}): AudioClip {
  return {
    kind: "audio",
    name: "Clip",
    place: "arrangement",
    slot: null,
    start: 0,
    end: 4,
    disabled: false,
    loop: { on: false, start: 0, end: 4, startRelative: 0 },
    envelopes: [],
    sample: { name: "clip.wav", path: null, sampleRate: 44100, frames: 88200 },
    warped: true,
    warpMode: "beats",
    warpMarkers: [
      { seconds: 0, beats: 0 },
      { seconds: 0.015625, beats: 0.03125 },
    ],
    gain: 1,
    reversed: false,
    pitch: { coarse: 0, fine: 0 },
    ...given,
  };
}

/** A MIDI clip of four beats without notes. */
export function midiClip(given: Partial<MidiClip> = {}): MidiClip {
  return {
    kind: "midi",
    name: "Notes",
    place: "session",
    slot: 0,
    start: 0,
    end: 4,
    disabled: false,
    loop: { on: true, start: 0, end: 4, startRelative: 0 },
    envelopes: [],
    notes: [],
    ...given,
  };
}
