import { eventIn } from "#src/decision/recipes/drawing/event-in.ts";
import { flatLane, laneOver } from "#src/decision/recipes/drawing/lane-over.ts";
import { heldInSections, meanLoudness, sectionWeights } from "#src/decision/recipes/movement/section-weights.ts";
import { softClipGain } from "#src/decision/recipes/movement/soft-clip-gain.ts";
import type { Music, Section } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";
import type { Dbfs } from "#src/model/units.ts";

const SETTINGS = {
  drive: { kind: "number", label: "Drive", unit: "dB", minimum: 0, maximum: 12, initial: 4 },
  rise: { kind: "number", label: "Rise", unit: "beats", minimum: 0.25, maximum: 16, initial: 1 },
  fall: { kind: "number", label: "Fall", unit: "beats", minimum: 0.25, maximum: 16, initial: 1 },
} as const satisfies SettingSpecs;

/**
 * Drive that goes up in the full sections, and a trim behind it that takes the added level away again.
 *
 * Shape: the fullest section gets `drive`, the quietest none; each holds its drive, with straight ramps beside it. The trim is
 * what a soft clipper is estimated to add at the level that the track plays in that section (see softClipGain), so it is
 * never over 0 dB and never under minus the drive; between the holds both lanes are straight.
 * Edge: a track that was not heard counts by its section's loudness, and where that is unknown at -18 dBFS. No sections: flat
 * at 0 dB, and a note says so.
 * Source: saturation_rides of the source document's cookbook ("increase on choruses"), level-matched so that louder does not
 * pass for better; ranges by house taste.
 */
export const saturationRide: Recipe<typeof SETTINGS> = {
  name: "saturationRide",
  settings: SETTINGS,
  needs: ["sections", "loudness"],
  draw({ drive: most, rise, fall }, music): Drawing {
    const { sections } = music;
    if (sections.length === 0) {
      const lanes = [flatLane("drive", music), flatLane("driveTrim", music)];
      return { lanes, notes: [{ code: "no-sections" }], events: [] };
    }
    const drives = sectionWeights(sections).map((weight) => weight * most);
    const trims = drives.map((drive, k) => -softClipGain(drive, playedLevel(sections[k]!, music)));
    const drive = heldInSections(sections, drives, drives, { rise, fall });
    const trim = heldInSections(sections, trims, drives, { rise, fall });
    const heard = music.levels.loudness.length > 0;
    return {
      lanes: [laneOver("drive", drive, music), { ...laneOver("driveTrim", trim, music), makesUpFor: "drive" }],
      notes: heard ? [] : [{ code: "nothing-heard" }],
      events: sections.map(({ from, to }) => eventIn(music, "section", from, to, from)),
    };
  },
};

/** Source: house taste: the level that plug-ins with an analogue model are usually fed with. */
const USUAL_LEVEL: Dbfs = -18;

function playedLevel({ from, to, loudness }: Section, { levels }: Music): Dbfs {
  // Without its weighting a loudness is a level.
  const played: number = meanLoudness(levels.loudness, from, to);
  if (Number.isFinite(played)) return played;
  const known: number = loudness;
  return Number.isFinite(known) ? known : USUAL_LEVEL;
}
