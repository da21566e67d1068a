import { describe, expect, it } from "vitest";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { GENRE_ANSWERS } from "#src/knowledge/genres/answers/genre-answers.ts";
import { ELECTRONIC } from "#src/knowledge/genres/observed/electronic.ts";
import { HIP_HOP } from "#src/knowledge/genres/observed/hip-hop.ts";
import { RELEASED_MUSIC } from "#src/knowledge/genres/observed/released-music.ts";

/** Every leaf of the genre tables that were handed on, by its way down from the table's name. */
const KEYS = {
  "edm.frequency_balance.sub_bass": ["range", "level"],
  "edm.frequency_balance.kick": ["range", "level"],
  "edm.frequency_balance.bass": ["range", "level"],
  "edm.frequency_balance.mids": ["range", "level"],
  "edm.frequency_balance.highs": ["range", "level"],
  "edm.dynamics.kick_sidechain": ["ratio", "attack", "release", "reduction"],
  "edm.dynamics.drop_impact": ["buildup_hpf", "silence_before", "sub_drop"],
  "edm.master_loudness": ["integrated_lufs", "peak_lufs", "dynamic_range"],
  "rock.drums": ["room_mics", "parallel_compression", "gate_toms", "sample_reinforcement"],
  "rock.guitars": ["double_tracking", "eq_approach", "amp_saturation", "solo_boost"],
  "rock.bass": ["di_amp_blend", "compression", "eq"],
  "rock.vocals": ["compression", "saturation", "doubling"],
  "hip_hop.drums.808": ["tuning", "saturation", "sidechain"],
  "hip_hop.drums.hi_hats": ["patterns", "panning", "velocity"],
  "hip_hop.drums.snare": ["layer_clap", "reverb", "eq"],
  "hip_hop.vocals": ["auto_tune", "ad_libs", "compression", "delay_throws"],
  "hip_hop.master": ["loudness", "bass_emphasis", "crispy_highs"],
  "reference.loudness_targets": ["classical", "jazz", "rock", "pop", "edm", "hip_hop"],
  "reference.dynamic_range": ["classical", "jazz", "rock", "pop", "edm", "hip_hop"],
  "reference.frequency_response": ["flat_reference", "bass_boost", "presence_lift", "air_shelf"],
};

describe("the figures that were handed on for genres", () => {
  it("are each answered once, by an entry with its source or by a refusal with its reason", () => {
    const asked = Object.entries(KEYS).flatMap(([way, leaves]) => leaves.map((leaf) => `${way}.${leaf}`));
    expect(GENRE_ANSWERS.map(({ key }) => key).sort()).toEqual(asked.sort());
    for (const answer of GENRE_ANSWERS) {
      const words = answer.answer === "entry" ? answer.holds : answer.why;
      expect(words.length, answer.key).toBeGreaterThan(10);
      if (answer.answer === "entry") expect(answer.source.length, answer.key).toBeGreaterThan(10);
    }
  });

  it.each([
    ["edm", 13, 7],
    ["rock", 2, 12],
    ["hip_hop", 6, 10],
    ["reference", 3, 13],
  ] as const)("of %s: %d stand with a source, %d are refused", (table, entries, refusals) => {
    const answers = GENRE_ANSWERS.filter(({ key }) => key.startsWith(`${table}.`)).map(({ answer }) => answer);
    expect(answers.filter((answer) => answer === "entry")).toHaveLength(entries);
    expect(answers.filter((answer) => answer === "refusal")).toHaveLength(refusals);
  });

  it.each([/^edm\.master_loudness/, /^hip_hop\.master\.loudness$/, /^reference\.(loudness_targets|dynamic_range)\./])(
    "refuse every loudness that was set for a genre, and every range without a name: %s",
    (keys) => {
      const answers = GENRE_ANSWERS.filter(({ key }) => keys.test(key));
      expect(answers.length).toBeGreaterThan(0);
      expect(answers.filter(({ answer }) => answer !== "refusal")).toEqual([]);
    },
  );

  it("state what stands in the tables", () => {
    const words = (key: string) => JSON.stringify(GENRE_ANSWERS.find((answer) => answer.key === key));
    const all = RELEASED_MUSIC.tone.levels;
    expect(words("edm.frequency_balance.sub_bass.level")).toContain(
      `${ELECTRONIC.tone.levels[4]} dB over 1 kHz, 31 Hz ${-ELECTRONIC.tone.levels[1]!} dB under`,
    );
    expect(words("edm.frequency_balance.bass.level")).toContain(
      `${ELECTRONIC.tone.levels[7]} dB over 1 kHz, 250 Hz ${ELECTRONIC.tone.levels[10]} dB`,
    );
    expect(words("edm.frequency_balance.highs.level")).toContain(
      `${-ELECTRONIC.tone.levels[25]!} dB under 1 kHz, ${Math.round(ELECTRONIC.tone.levels[25]! - all[25]!)} dB over`,
    );
    expect(words("hip_hop.master.bass_emphasis")).toContain(
      `${HIP_HOP.tone.levels[4]} dB over 1 kHz, ${Math.round(HIP_HOP.tone.levels[4]! - all[4]!)} dB over`,
    );
    expect(words("hip_hop.master.crispy_highs")).toContain(
      `${-HIP_HOP.tone.levels[26]!} dB under 1 kHz, ${Math.round(HIP_HOP.tone.levels[26]! - all[26]!)} dB over`,
    );
    const [sub, bass] = FREQUENCY_RANGES;
    expect([sub.low, sub.high, bass.low, bass.high]).toEqual([20, 60, 60, 250]);
  });
});
