import firm from "../../../presets/ride/firm.json" with { type: "json" };
import natural from "../../../presets/ride/natural.json" with { type: "json" };
import overTheBed from "../../../presets/ride/over-the-bed.json" with { type: "json" };
import podcast from "../../../presets/ride/podcast.json" with { type: "json" };
import steady from "../../../presets/ride/steady.json" with { type: "json" };

/**
 * The presets that ship for ride, by file name, as their files hold them.
 * Source: house taste: presets/ride/, one preset a file; this list is written by scripts/presets/index-presets.mjs.
 */
export const FACTORY_RIDE: Readonly<Record<string, unknown>> = {
  firm,
  natural,
  "over-the-bed": overTheBed,
  podcast,
  steady,
};
