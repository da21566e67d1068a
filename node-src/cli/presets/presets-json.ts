import type { PresetListing } from "#src/ports/preset-store.ts";

/** The list as programs read it. */
export function presetsJson({ entries, skipped, folder }: PresetListing): unknown {
  return {
    folder,
    presets: entries.map(({ preset, origin, favourite }) => {
      const { device, name, author, description, tags, recipe, values, targets } = preset;
      return { device, name, recipe, origin, favourite, tags, author, description, values, targets };
    }),
    skipped,
  };
}
