import type { PlatformFile } from "#src/knowledge/platforms/file/check-platform.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";

/** The settings of a platform's file, the usual one first, each as a row of its own. Source: the file. */
export function settingsIn({ mode, modes, ...file }: PlatformFile, own: boolean): readonly Platform[] {
  const usual: Platform = {
    ...file,
    service: file.id,
    called: mode === null ? file.name : `${file.name} ${mode}`,
    own,
  };
  const others = modes.map(({ mode: name, ...more }) => ({
    ...usual,
    ...more,
    name: `${file.name} (${name})`,
    called: `${file.name} ${name}`,
  }));
  return [usual, ...others];
}
