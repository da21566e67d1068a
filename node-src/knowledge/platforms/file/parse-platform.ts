import { checkPlatform, type PlatformFile } from "#src/knowledge/platforms/file/check-platform.ts";
import { type Result, refused } from "#src/model/result.ts";

/** Bytes of a platform's file. Source: house taste: the largest there can be takes about 20 kB. */
export const LARGEST_PLATFORM = 64 * 1024;

/** A platform out of a file's text; refused with one sentence that names the key. Source: `PLATFORM_FIELDS`. */
export function parsePlatform(text: string): Result<PlatformFile, string> {
  if (text.trim() === "") return refused("The platform is empty.");
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused("The platform is not JSON, or the file ends too early.");
  }
  return checkPlatform(input);
}
