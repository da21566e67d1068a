import { METER_SETTINGS } from "#src/knowledge/metering/settings.ts";

/** What the presets of the Meter set, under the name that their files give it. */
export const METER_RECIPE = { name: "meter", settings: METER_SETTINGS } as const;
