import type { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { MidiNote } from "#src/model/live-set.ts";

/** The notes of a MIDI clip by start, then pitch, in content beats. A note with an unreadable number is passed over. */
export function readNotes(xml: XmlIndex, clip: number): MidiNote[] {
  return xml
    .childrenNamed(xml.path(clip, "Notes", "KeyTracks"), "KeyTrack")
    .flatMap((keyTrack) => readKey(xml, keyTrack))
    .sort((one, other) => one.start - other.start || one.pitch - other.pitch);
}

function readKey(xml: XmlIndex, keyTrack: number): MidiNote[] {
  const pitch = xml.childNumber(keyTrack, "MidiKey");
  if (pitch === null) return [];
  return xml.childrenNamed(xml.child(keyTrack, "Notes"), "MidiNoteEvent").flatMap((event) => {
    const start = xml.number(event, "Time");
    const duration = xml.number(event, "Duration");
    const velocity = xml.number(event, "Velocity");
    if (start === null || duration === null || velocity === null) return [];
    const enabled = xml.attribute(event, "IsEnabled") !== "false";
    return [{ pitch, start, duration, velocity, enabled, ...chanceOf(xml, event) }];
  });
}

/** What Live 11 and later leave to chance; earlier ones write neither. */
function chanceOf(xml: XmlIndex, event: number): Pick<MidiNote, "chance" | "velocityRange"> {
  const chance = xml.number(event, "Probability") ?? 1;
  const velocityRange = xml.number(event, "VelocityDeviation") ?? 0;
  return { ...(chance === 1 ? {} : { chance }), ...(velocityRange === 0 ? {} : { velocityRange }) };
}
