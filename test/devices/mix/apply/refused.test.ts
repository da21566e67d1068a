import { describe, expect, it } from "vitest";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { appliedBand } from "#test/devices/mix/apply/applied-band.ts";
import { type BandTrack, heardBand } from "#test/doubles/mix/heard-band.ts";
import { BASS, heardBoth, KICK } from "#test/doubles/mix/kick-under-bass.ts";

const ring = (frequency: number) => 8 / (1 + (8 * (frequency / 2500 - 2500 / frequency)) ** 2);
/** A voice that is too quiet beside drums that ring. */
const ringing = (drums: Partial<Track>): readonly BandTrack[] => [
  { role: "lead-vocal", name: "Vox", loudness: -27, sounds: [[4, 18]] },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 18, shape: ring, track: drums },
  { role: "bass", name: "Bass", loudness: -24 },
  { role: "guitar", name: "Guitar", loudness: -21, correlation: () => 0.6 },
];
const OFF = { name: "Comp", className: "Compressor2", on: false, parameters: [], nested: [] };
const fedBack = { devices: [{ ...OFF, settings: { [KEY_TARGET]: "AudioIn/Track.2/PostFxOut" } }] };

/** What only Live can play is never heard, and would ask for nothing. */
const asAudio = (set: LiveSet): LiveSet => ({
  ...set,
  tracks: set.tracks.map((each) => (each.kind === "midi" ? { ...each, kind: "audio" } : each)),
});

describe("a move that cannot be written is refused with its values for the hand, and the others are made:", () => {
  it.each<[string, Partial<Track>, Partial<LiveSet>, RegExp]>([
    ["on a frozen track", { frozen: true }, {}, /“Drums” is frozen: unfreeze it first/],
    ["on a MIDI track without an instrument", { kind: "midi" }, {}, /Track “Drums” takes no audio effect there/],
    ["in a set of a format without such a tree", {}, { liveVersion: 9 }, /No device of these is known: Eq8/],
  ])("%s", async (_, drums, more, why) => {
    const band = heardBand(ringing(drums));
    const set = { ...band.set, ...more };
    const { told, now } = await appliedBand({ ...band, set, hear: (one) => band.hear(asAudio(one)) });
    const refused = told.find(({ id }) => id === "eq-drums-2500")!;
    expect(refused).toMatchObject({ outcome: "refused", measured: null, why: expect.stringMatching(why) });
    expect(refused.why).toMatch(/By hand: EQ Eight, Frequency 2\d{3}(\.\d+)? Hz, Gain -?[\d.]+ dB, Q [\d.]+\.$/);
    expect(told.find(({ id }) => id === "gain-vox")).toMatchObject({ outcome: "applied" });
    expect(now.tracks.find(({ name }) => name === "Drums")!.devices).toEqual([]);
  });

  it("where a key would hear what it steers", async () => {
    const { told, now } = await appliedBand(
      heardBand([
        { role: "kick", name: "Kick", loudness: 0, features: heardBoth(KICK), track: fedBack },
        { role: "bass", name: "Bass", loudness: 0, features: heardBoth(BASS) },
      ]),
    );
    const refused = told.find(({ kind }) => kind === "duck")!;
    expect(refused).toMatchObject({
      outcome: "refused",
      why: expect.stringMatching(
        /“Kick” cannot steer .* what “Bass” plays goes there.* By hand: Compressor, Threshold -[\d.]+ dB, Ratio 2\.00 :1, Attack 1\.00 ms, Release \d+\.\d\d ms/,
      ),
    });
    expect(now.tracks[1]!.devices).toEqual([]);
  });
});
