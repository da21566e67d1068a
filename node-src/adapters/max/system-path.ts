/**
 * A path as Max hands it on, as the system writes it.
 *
 * Shape: on macOS `Macintosh HD:/Users/me/a.json` is `/Volumes/Macintosh HD/Users/me/a.json`, which leads to the start volume
 * too. What begins with a slash stays, and so does Windows' `C:/Users/me/a.json`.
 * Edge: the patch asks `conformpath` first; this is for what it leaves as it was.
 * Source: Max reference, "File paths": a volume's name, a colon, slashes; macOS mounts every volume under /Volumes, the start
 * volume as a link to /.
 */
export function systemPath(path: string, system: NodeJS.Platform = process.platform): string {
  const [, volume, rest] = /^([^/:]+):(\/.*)$/.exec(path) ?? [];
  if (system !== "darwin" || volume === undefined || rest === undefined) return path;
  return `/Volumes/${volume}${rest}`;
}
