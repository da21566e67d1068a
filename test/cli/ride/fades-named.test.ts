import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-fades-"));
const song = demoSong(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The demo song with a fade of 8 beats (of 8 seconds in unwarped clips) at the end of every clip, and the lead's gain drawn. */
const faded = join(song.project, "Faded.als");
const plain = gunzipSync(readFileSync(song.set)).toString("utf8");
writeFileSync(
  faded,
  gzipSync(
    plain
      .replaceAll('<FadeOutLength Value="0" />', '<FadeOutLength Value="8" />')
      .replace(/<AudioTrack [\s\S]*?<\/AudioTrack>/g, drawnGain),
  ),
);

/** A track whose clips have a gain envelope, where it is the lead. */
function drawnGain(track: string): string {
  if (!track.includes('<EffectiveName Value="Lead" />')) return track;
  const target = /<MainSequencer>[\s\S]*?<VolumeModulationTarget Id="(\d+)"/.exec(track)?.[1];
  const events = `<FloatEvent Id="0" Time="-63072000" Value="1" /><FloatEvent Id="1" Time="4" Value="0.5" />`;
  const lane = `<ClipEnvelope Id="0"><EnvelopeTarget><PointeeId Value="${target}" /></EnvelopeTarget><Automation><Events>${events}</Events></Automation></ClipEnvelope>`;
  const clips = /(<AudioClip [\s\S]*?<Envelopes>\s*)<Envelopes \/>/g;
  return track.replace(clips, (_, before: string) => `${before}<Envelopes>${lane}</Envelopes>`);
}

const WITHOUT = /Clip “[^”]+” is heard without its fade-out of 8 (beats|seconds)( and its gain envelope)?\./g;

describe("a fade or a gain envelope that is not heard is named by every command that listens, once a clip:", () => {
  it.each([
    { command: "ride", words: ["--track", "Lead", "--json"], gain: true },
    { command: "ride with the bed", words: ["--track", "Lead", "--bed", "4"], gain: true },
    { command: "pump", words: ["--track", "Bass", "--set", "trigger=hits"], gain: false },
    { command: "throw", words: ["--track", "Lead"], gain: true },
  ])("$command", async ({ command, words, gain }) => {
    const [verb] = command.split(" ");
    const out = ["--out", join(song.project, `${command}.als`)];
    const ended = await steadyhand(verb!, faded, ...words, ...out);
    const named = `${ended.out}\n${ended.words}`.match(WITHOUT) ?? [];
    expect({ code: ended.code, named: named.length > 0 }).toEqual({ code: 0, named: true });
    expect(named.some((each) => each.endsWith("its gain envelope."))).toBe(gain);
    expect(new Set(ended.words.match(WITHOUT) ?? []).size).toBe((ended.words.match(WITHOUT) ?? []).length);
    const quiet = await steadyhand(verb!, song.set, ...words, "--out", join(song.project, `${command} plain.als`));
    expect(`${quiet.out}${quiet.words}`).not.toContain("is heard without");
  });
});
