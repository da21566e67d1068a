import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { rangeOf } from "#src/cli/frame/quantity/read-number.ts";
import { RIDE_COMMAND, RIDE_OPTION_NAMES } from "#src/cli/ride/ride-command.ts";
import { cycleWords } from "#src/model/recipe/cycle/cycle-points.ts";
import { isShare, type SettingSpec } from "#src/model/recipe/settings.ts";

/** What the guide says of a device's settings, from the tables that everything else derives from too. */
export function settingsSection({ title, device, spec, recipes }: DeviceManifest): string {
  const menu = spec.parameters.find(({ key }) => key === "recipe");
  const shown = menu?.kind === "choice" ? menu.options : [];
  const tables = recipes.map(({ name, settings }, place) => {
    const rows = Object.entries(settings).map(([key, setting]) => {
      const dial = spec.parameters.find((parameter) => parameter.key === key);
      const option = device === RIDE_COMMAND.name ? rideOption(key) : "";
      return `| \`${key}\` | ${setting.label} | ${dial?.shortName ?? ""} | ${dial?.longName ?? ""} | ${rangeWords(setting)} | ${startWords(setting)} |${option}\n`;
    });
    const more = device === RIDE_COMMAND.name ? [" option |", "---|"] : ["", ""];
    const heading = recipes.length === 1 ? "" : `### ${shown[place] ?? name} (\`${name}\`)\n\n`;
    return `${heading}| setting | called | on the strip | in Live | takes | starts at |${more[0]}\n|---|---|---|---|---|---|${more[1]}\n${rows.join("")}`;
  });
  return `## ${title}\n\n${tables.join("\n")}`;
}

function rideOption(key: string): string {
  const name = RIDE_OPTION_NAMES[key] ?? key;
  const found = Object.hasOwn(RIDE_COMMAND.options, name) && key !== "target";
  return found ? ` \`--${name}\` |` : " |";
}

function rangeWords(setting: SettingSpec): string {
  if (setting.kind === "choice") return setting.options.join(", ");
  if (setting.kind === "points") return `2 to ${setting.most} points \`at:value:bend\``;
  if (setting.kind === "steps") return `1 to ${setting.most} numbers from 0 to 1`;
  const { unit, minimum, maximum, off } = setting;
  const range = rangeOf({ unit, range: [minimum, maximum] });
  return off === undefined ? range : `${range}, or off (in a preset ${off})`;
}

function startWords(setting: SettingSpec): string {
  if (setting.kind === "choice") return setting.initial;
  if (setting.kind === "steps") return setting.initial.join(" ");
  if (setting.kind === "points") return cycleWords(setting.initial);
  const { unit, initial } = setting;
  if (initial === setting.off) return "off";
  return unit === "" || isShare(setting) ? String(initial) : `${initial} ${unit}`;
}
