import { COMPANION_FILES } from "#src/adapters/companion/install/companion-files.ts";

/** The companion that a device carries; its text is read by who installs it. */
export function carriedCompanion(): Readonly<Record<string, string>> {
  return COMPANION_FILES;
}
