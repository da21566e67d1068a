import type { AudioClipSpec, Sample } from "#examples/live-set/clips.ts";
import { audioClip } from "#examples/live-set/clips.ts";
import { delay, reverb, utility } from "#examples/live-set/devices.ts";
import { liveSet } from "#examples/live-set/live-set.ts";
import { mainTrack } from "#examples/live-set/main-track.ts";
import { PointeeIds, VOLUME } from "#examples/live-set/parameters.ts";
import { audioTrack, groupTrack, preHearTrack, returnTrack } from "#examples/live-set/tracks.ts";
import { writeXml } from "#examples/live-set/xml.ts";
import { SECTIONS } from "#examples/song/sections.ts";
import { START_TEMPO, TEMPO_POINTS } from "#examples/song/tempo.ts";
import { bassClip, drumClips, leadClips, padsClip } from "#examples/song-clips.ts";
import type { Beats, LinearGain } from "#src/model/units.ts";

/** The song as a Live Set's XML. `samples` by file name. The same samples give the same text. */
export function demoSet(samples: ReadonlyMap<string, Sample>): string {
  const ids = new PointeeIds();
  const lead = leadClips(samples);
  const slots = SCENES.map((name) => sessionClip(lead, name));
  const noSlots = SCENES.map(() => null);
  const plain = { slots: noSlots, devices: () => [], volumePoints: [], group: BAND };
  const tracks = [
    audioTrack(ids, {
      ...TRACKS.lead,
      group: -1,
      clips: lead.map((spec, id) => audioClip(id, spec)),
      slots,
      devices: (devices) => [utility(devices, 0)],
      volumePoints: [],
    }),
    groupTrack(ids, TRACKS.band, SCENES.length),
    audioTrack(ids, { ...plain, ...TRACKS.drums, clips: drumClips(samples).map((spec, id) => audioClip(id, spec)) }),
    audioTrack(ids, { ...plain, ...TRACKS.bass, clips: [audioClip(0, bassClip(samples))] }),
    audioTrack(ids, { ...plain, ...TRACKS.pads, clips: [audioClip(0, padsClip(samples))], volumePoints: PADS_VOLUME }),
    returnTrack(ids, TRACKS.reverb, (devices) => [reverb(devices, 0)]),
    returnTrack(ids, TRACKS.delay, (devices) => [delay(devices, 0)]),
  ];
  const tempoPoints = TEMPO_POINTS.map(({ time, tempo }) => [time, tempo] as const);
  const main = mainTrack(ids, START_TEMPO, tempoPoints, SCENES.length);
  const cue = preHearTrack(ids);
  const locators = SECTIONS.map(({ name, start }) => ({ time: start, name }));
  const document = liveSet(ids, {
    tracks,
    main,
    cue,
    returns: RETURNS,
    scenes: SCENES,
    locators,
    tempo: START_TEMPO,
    annotation: "Made by Steadyhand's example song generator, not saved by Live.",
  });
  return writeXml(document);
}

const RETURNS = 2;
const BAND = 11;

const SCENES = ["Intro", "Verse 1", "Chorus 1", "Verse 2", "Break", "Chorus 2", "Outro", ""] as const;

const OFF = VOLUME.low;

/** Faders and sends, linear gain. Source: house taste, set by ear of a meter: the song plays at about -16 LUFS. */
export const TRACKS = {
  lead: { id: 10, name: "Lead", colour: 13, volume: 1, sends: [0.22, 0.12] },
  band: { id: BAND, name: "Band", colour: 20, volume: 1, sends: [OFF, OFF] },
  drums: { id: 12, name: "Drums", colour: 1, volume: 0.72, sends: [0.06, OFF] },
  bass: { id: 13, name: "Bass", colour: 9, volume: 0.62, sends: [OFF, OFF] },
  pads: { id: 14, name: "Pads", colour: 22, volume: 0.75, sends: [0.15, OFF] },
  reverb: { id: 15, name: "A-Reverb", colour: 25, volume: 0.8, sends: [OFF, OFF] },
  delay: { id: 16, name: "B-Delay", colour: 26, volume: 0.7, sends: [OFF, OFF] },
} as const;

/** The mixing hand that was there before: it must survive whatever is written beside it. */
export const PADS_VOLUME: readonly (readonly [Beats, LinearGain])[] = [
  [0, 0.2],
  [16, 0.75],
  [104, 0.75],
  [108, 0.55],
  [116, 0.55],
  [120, 0.8],
  [160, 0.8],
  [168, 0.05],
];

/** The chorus can be tried in the session: the lead's first chorus, looping. */
function sessionClip(lead: readonly AudioClipSpec[], scene: string): ReturnType<typeof audioClip> | null {
  const spec = lead.find(({ name }) => scene === "Chorus 1" && name === "Lead Chorus 1");
  return spec ? audioClip(0, { ...spec, start: 0, end: spec.loopEnd - spec.loopStart, loopOn: true }) : null;
}
