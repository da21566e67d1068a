import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { levelBeside } from "#src/decision/mix/levels/level-beside.ts";
import { summed } from "#src/dsp/series/summed.ts";
import { balanceByRole } from "#src/knowledge/mix/balance-by-role.ts";

/** What others do with the same stems, as gains: each sets every level anew, wherever it stood. */
export const LEVELLERS = { "equal loudness": equalLoudness, "RMS -18": equalRms, "role template": roleTemplate };

/** Every stem at one integrated loudness. */
function equalLoudness(stems) {
  return stems.map(({ features }) => -23 - trackTraits(features).loudness);
}

/** Every stem at -18 dB RMS over the whole of it, as gain staging has it. */
function equalRms(stems) {
  return stems.map(({ features }) => {
    const power = features.bands.reduce((sum, each) => sum + each, 0) / features.frames / 2;
    return -18 - 10 * Math.log10(power);
  });
}

/**
 * Every stem where its role usually lies re the mix; what no table has, in the middle of those that have a place. Levels re the mix hang on each other, so they are approached.
 */
function roleTemplate(stems) {
  const usual = stems.map(({ role }) => balanceByRole(role, null)?.usual ?? null);
  const known = usual.filter((level) => level !== null).toSorted((one, other) => one - other);
  const middle = known[Math.floor(known.length / 2)] ?? 0;
  const blocks = stems.map(({ features }) => trackTraits(features).blocks);
  let gains = stems.map(() => 0);
  for (let turn = 0; turn < 40; turn++) {
    const moved = blocks.map((row, i) => row.map((power) => power * 10 ** (gains[i] / 10)));
    const mix = summed(moved);
    gains = gains.map((gain, i) => {
      const level = levelBeside([moved[i]], mix);
      return gain + 0.3 * Math.max(-12, Math.min(12, (usual[i] ?? middle) - level.reMix));
    });
  }
  return gains;
}
