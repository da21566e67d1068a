import { basename } from "node:path";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { indexPointees } from "#src/adapters/als/locate/pointees.ts";
import { liveSetOf, type SetVersion } from "#src/adapters/als/locate/set-version.ts";
import { songStart } from "#src/adapters/als/locate/song-start.ts";
import { mainTrack, trackElements } from "#src/adapters/als/locate/track-elements.ts";
import { heldValues } from "#src/adapters/als/read/held-values.ts";
import { SENTINEL_TIME } from "#src/adapters/als/read/read-envelope.ts";
import { readTrack } from "#src/adapters/als/read/read-track.ts";
import { findSamples } from "#src/adapters/als/read/sample/find-samples.ts";
import type { SampleFinder, SetContext } from "#src/adapters/als/read/set-context.ts";
import { signatureChanges, timeSignature } from "#src/adapters/als/read/time-signature.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { printable } from "#src/model/printable.ts";
import { followedSet } from "#src/model/song/followed-set.ts";
import { songProblem } from "#src/model/song/song-problem.ts";

/**
 * Reads all of a set that the model knows.
 * @throws AlsRefusal where the text is no Live Set of Live 9 or newer, has no readable tempo, or holds a tempo, signature or
 * locator that no song has. A clip that no song has is left out with a warning.
 */
export async function readLiveSet(
  xml: XmlIndex,
  version: SetVersion,
  path: string,
  find: SampleFinder,
): Promise<LiveSet> {
  const liveSet = liveSetOf(xml);
  const context: SetContext = {
    xml,
    liveVersion: version.live,
    pointees: indexPointees(xml),
    samples: [],
    warnings: [],
  };
  if (context.pointees.duplicates.length > 0) {
    context.warnings.push(
      `“${basename(path)}” uses the id ${context.pointees.duplicates[0]} for more than one target; such targets cannot be automated.`,
    );
  }
  if (version.live > NEWEST) {
    context.warnings.push(
      `“${basename(path)}” was saved by Live ${version.live}, which is newer than any set this was checked with.`,
    );
  }
  const main = songStart(xml, path);
  const tracks = trackElements(xml, liveSet).map((track) => readTrack(context, track));
  const moved = envelopeOf(tracks, "Mixer/TimeSignature");
  const held = heldValues(context, mainTrack(xml, liveSet));
  const signature = moved?.initial ?? held.get(main.signatureTarget) ?? main.signature;
  const set: LiveSet = {
    creator: version.creator,
    liveVersion: version.live,
    tempo: Number(held.get(main.tempoTarget) ?? main.tempo),
    tempoAutomation: moving(envelopeOf(tracks, "Mixer/Tempo")?.points ?? []),
    timeSignature: timeSignature(signature),
    timeSignatureChanges: signatureChanges(moving(moved?.points ?? []), signature),
    tracks,
    scenes: readScenes(xml, liveSet),
    locators: readLocators(xml, liveSet),
    ...readSoloAndSends(xml, liveSet),
    warnings: [],
  };
  const problem = songProblem(set);
  if (problem !== null) throw impossible(path, problem);
  await findSamples(context, find);
  const followed = followedSet({ ...set, warnings: context.warnings });
  return { ...followed, warnings: followed.warnings.map(printable) };
}

function impossible(path: string, problem: string): AlsRefusal {
  return new AlsRefusal(
    "live-set-damaged",
    printable(
      `“${basename(path)}” is not followed, because ${problem}: correct that, or use a backup from the project's Backup folder.`,
    ),
  );
}

/** The newest generation among the sets that reading was checked against. */
const NEWEST = 12;

function envelopeOf(tracks: readonly Track[], parameter: string) {
  return tracks.at(-1)?.envelopes.find((envelope) => envelope.parameter === parameter);
}

/** Nothing where only the resting value before all time is held. */
function moving(points: Envelope): Envelope {
  return points.length === 1 && points[0]!.time <= SENTINEL_TIME ? [] : points;
}

/** Scenes by name; before Live 11 the name is the scene's own value. */
function readScenes(xml: XmlIndex, liveSet: number): LiveSet["scenes"] {
  const current = xml.child(liveSet, "Scenes");
  const list = current === NONE ? xml.child(liveSet, "SceneNames") : current;
  return xml
    .childrenNamed(list, "Scene")
    .map((scene) => ({ name: xml.attribute(scene, "Value") ?? xml.text(scene, "Name") ?? "" }));
}

function readSoloAndSends(xml: XmlIndex, liveSet: number): Pick<LiveSet, "sendsPre" | "soloInPlace"> {
  const inPlace = xml.text(liveSet, "SoloInPlace");
  return {
    sendsPre: xml
      .childrenNamed(xml.child(liveSet, "SendsPre"), "SendPreBool")
      .map((send) => xml.attribute(send, "Value") === "true"),
    ...(inPlace === null ? {} : { soloInPlace: inPlace === "true" }),
  };
}

function readLocators(xml: XmlIndex, liveSet: number): LiveSet["locators"] {
  return xml.childrenNamed(xml.path(liveSet, "Locators", "Locators"), "Locator").flatMap((locator) => {
    const time = xml.childNumber(locator, "Time");
    return time === null ? [] : [{ time, name: xml.text(locator, "Name") ?? "" }];
  });
}
