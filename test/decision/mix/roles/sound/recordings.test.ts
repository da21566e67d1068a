import { beforeAll, describe, expect, it } from "vitest";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { TRACK_ANALYSIS } from "#src/chassis/listening/room/finished/track-analysis.ts";
import { roleBySound } from "#src/decision/mix/roles/sound/role-by-sound.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

/** What each plays, by their names and by ear. */
const PLAYED: Readonly<Record<string, TrackRole>> = {
  "francium-kick.flac": "kick",
  "francium-claps.flac": "snare",
  "francium-garage-beat.flac": "drums",
  "francium-melody-glitch.flac": "lead-synth",
  "francium-minilogue-synth.flac": "lead-synth",
  "francium-vox-lead.flac": "lead-vocal",
  "sodium-kick-swept.flac": "kick",
  "sodium-bgvox-build.flac": "backing-vocal",
  "bass_dnb_f.flac": "bass",
  "guit_em9.flac": "guitar",
  "loop_amen_full.flac": "drums",
  "loop_tabla.flac": "percussion",
  "libri1.ogg": "lead-vocal",
};

describe("roles of recordings by sound alone", needs("STEADYHAND_SAMPLES/audio"), () => {
  let right: readonly string[] = [];
  beforeAll(async () => {
    const files = audioOnDisk().listening.asker({});
    const found: string[] = [];
    for (const [name, role] of Object.entries(PLAYED)) {
      const heard = await files.of(samplePath(`audio/${name}`) ?? name, TRACK_ANALYSIS);
      if (heard.ok && roleBySound(heard.value.features)?.role === role) found.push(name);
    }
    right = found;
  }, 60_000);

  it("are right for eight in ten, and for kick, voice and drums", () => {
    expect(right.length / Object.keys(PLAYED).length).toBeGreaterThanOrEqual(0.8);
    for (const sure of ["francium-kick.flac", "francium-vox-lead.flac", "francium-garage-beat.flac"])
      expect(right).toContain(sure);
  });
});
