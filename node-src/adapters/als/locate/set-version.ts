import { basename } from "node:path";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { toldOf } from "#src/adapters/als/file/set-work.ts";
import { indexXml } from "#src/adapters/als/xml/index-xml.ts";
import { XmlDamage } from "#src/adapters/als/xml/xml-damage.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";

/** What the root says of a set. */
export interface SetVersion {
  readonly creator: string;
  /** Generation of Live: 9, 10, 11, 12. */
  readonly live: number;
  /** As the root names the format: `"11.0_433"`. */
  readonly minor: string;
}

/** The oldest generation whose sets are read. Source: Live 8 keeps parameter values without `Manual`, in another form. */
const OLDEST = 9;

/**
 * Indexes the text of a set and tells its version.
 * @throws AlsRefusal for damaged XML, another kind of file, or a set older than Live 9.
 */
export function openSet(text: Buffer, path: string): { readonly xml: XmlIndex; readonly version: SetVersion } {
  const name = basename(path);
  const xml = indexed(text, name);
  if (xml.name(0) !== "Ableton") throw notASet(name);
  const version = versionOf(xml);
  if (liveSetOf(xml) === NONE) {
    throw new AlsRefusal(
      "not-a-live-set",
      `“${name}” is an Ableton preset, not a Live Set: choose a file that ends in .als or .alc.`,
    );
  }
  if (Number.isNaN(version.live)) throw notASet(name);
  if (version.live < OLDEST) {
    throw new AlsRefusal(
      "live-set-too-old",
      `“${name}” was saved by Live ${version.live}, which keeps its parameters in a form that is not read: open it in Live 9 or newer and save it there.`,
    );
  }
  return { xml, version };
}

/** The `LiveSet` element. */
export function liveSetOf(xml: XmlIndex): number {
  return xml.child(0, "LiveSet");
}

function indexed(text: Buffer, name: string): XmlIndex {
  toldOf("indexed", name);
  try {
    return indexXml(text);
  } catch (error) {
    if (!(error instanceof XmlDamage)) throw error;
    if (!text.includes("<Ableton")) throw notASet(name);
    throw new AlsRefusal(
      "live-set-damaged",
      `“${name}” is damaged: its XML ${error.what} (byte ${error.at}); use a backup from the project's Backup folder.`,
    );
  }
}

function versionOf(xml: XmlIndex): SetVersion {
  const minor = xml.attribute(0, "MinorVersion") ?? "";
  const creator = xml.attribute(0, "Creator") ?? "";
  const told = /^\d+/.exec(minor)?.[0] ?? /Live (\d+)/.exec(creator)?.[1];
  return { creator, minor, live: Number(told ?? Number.NaN) };
}

function notASet(name: string): AlsRefusal {
  return new AlsRefusal(
    "not-a-live-set",
    `“${name}” is not a Live Set: choose a file that ends in .als or .alc and was saved by Live.`,
  );
}
