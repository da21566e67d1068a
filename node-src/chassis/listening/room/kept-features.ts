import { deserialize, serialize } from "node:v8";
import type { FileFeaturesOf } from "#src/chassis/listening/room/file-analysis.ts";

/**
 * Features as bytes, exactly: typed arrays keep their type, and numbers that JSON does not have (-0, NaN, infinities) stay.
 * @throws DataCloneError for features that hold functions.
 */
export function keptFeatures(features: FileFeaturesOf<unknown>): Uint8Array {
  return serialize(features);
}

/** The features of such bytes; `null` where this version of Node does not read them. */
export function featuresOf<Features>(bytes: Uint8Array): FileFeaturesOf<Features> | null {
  try {
    const read: unknown = deserialize(bytes);
    return isFeatures<Features>(read) ? read : null;
  } catch {
    return null;
  }
}

function isFeatures<Features>(read: unknown): read is FileFeaturesOf<Features> {
  return typeof read === "object" && read !== null && "features" in read && "truncated" in read && "remark" in read;
}
