import { describe, expect, it } from "vitest";
import { measureMusic } from "#src/chassis/listening/music/measure-music.ts";
import { needsNow } from "#src/chassis/listening/music/needs-now.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import type { Clip, MidiNote } from "#src/model/live-set.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { audioClip, liveSet, midiClip, track } from "#test/doubles/sets/live-set.ts";

/** Nothing may be opened for notes. */
const files = listenedAudio({ open: () => Promise.reject(new Error("a file was opened")) }).listening.asker();

const note = (start: number, said: Partial<MidiNote> = {}): MidiNote => ({
  ...{ pitch: 60, start, duration: 0.25, velocity: 127, enabled: true },
  ...said,
});

function midi(notes: readonly MidiNote[], said: Partial<Clip> = {}) {
  const loop = { on: true, start: 0, end: 4, startRelative: 0 };
  return midiClip({ place: "arrangement", start: 0, end: 8, loop, notes, ...(said as object) });
}

interface Asked {
  readonly own?: readonly Clip[];
  readonly others?: readonly (readonly [name: string, clips: readonly Clip[]])[];
  readonly trigger?: string | null;
}

async function heard({
  own = [audioClip({ place: "arrangement", start: 0, end: 8 })],
  others = [],
  trigger = null,
}: Asked) {
  const tracks = [
    track({ id: 0, name: "Pad", clips: own }),
    ...others.map(([name, clips], k) => track({ id: k + 1, name, clips })),
  ];
  const recipe = recipeNamed("tremolo")!;
  const needs = needsNow(recipe, settingsFrom(recipe, { start: "notes" }));
  const stretch = { track: tracks[0]!, place: "arrangement" as const, clips: own, from: 0, to: 8 };
  const done = await measureMusic({ set: liveSet({ tracks }), stretch, needs, trigger }, files);
  if (!done.ok) return { hits: [], warnings: [done.error.sentence], lacks: {}, starts: [] };
  const { music, warnings, lacks } = done.value;
  return { hits: music.hits.map(({ at, pitch }) => [at, pitch]), warnings, lacks, starts: music.starts };
}

describe("notes that start cycles", () => {
  it("are those of the track itself where it plays MIDI, as its clip repeats them, with their pitch", async () => {
    const { hits, warnings } = await heard({
      own: [midi([note(0), note(2.5, { pitch: 67 })])],
      others: [["Kick", [midi([note(1)])]]],
    });
    expect(hits).toEqual([
      [0, 60],
      [2.5, 67],
      [4, 60],
      [6.5, 67],
    ]);
    expect(warnings).toContain("Follows the notes of “Pad” (4 notes).");
  });

  it("are those of the track that is named, else of the one that says it drums and plays MIDI", async () => {
    const others = [
      ["Drums", [audioClip({ place: "arrangement" })]],
      ["Drum rack", [midi([note(1)])]],
      ["Keys", [midi([note(3)])]],
    ] as const;
    expect((await heard({ others })).hits.map(([at]) => at)).toEqual([1, 5]);
    expect((await heard({ others, trigger: "keys" })).hits.map(([at]) => at)).toEqual([3, 7]);
  });

  it("leave out what is muted and what Live hardly ever plays, and say so", async () => {
    const notes = [
      note(0, { enabled: false }),
      note(1, { chance: 0 }),
      note(2, { chance: 0.3 }),
      note(3, { chance: 0.8 }),
    ];
    const { hits, warnings } = await heard({ own: [midi(notes)] });
    expect(hits.map(([at]) => at)).toEqual([3, 7]);
    expect(warnings[0]).toBe(
      "Live plays 2 notes of “Pad” by chance: 1 of at least 50 % count as triggers, the others do not.",
    );
  });

  it.each<[string, Asked, string]>([
    ["none was ever drawn", { own: [midi([])] }, "the MIDI clips of track “Pad” hold no notes"],
    [
      "all are muted",
      { own: [midi([note(0, { enabled: false })])] },
      "the notes of track “Pad” are muted, or Live plays them by a chance under 50 %",
    ],
    [
      "the track plays audio",
      { trigger: "Loop", others: [["Loop", [audioClip({ place: "arrangement" })]]] },
      "track “Loop” plays audio, which has no notes",
    ],
    [
      "they lie elsewhere",
      { trigger: "Keys", others: [["Keys", [midi([note(0)], { start: 40, end: 44 })]]] },
      "the notes of track “Keys” all lie outside beats 0 to 8",
    ],
  ])("are not there: %s", async (_what, asked, why) => {
    const { hits, lacks } = await heard(asked);
    expect(hits.filter(([at]) => at! < 8)).toEqual([]);
    expect(lacks).toEqual({ notes: why });
  });

  it("are asked for where nothing plays MIDI", async () => {
    expect((await heard({ others: [["Drums", [audioClip({ place: "arrangement" })]]] })).warnings).toEqual([
      "Track “Pad” plays no MIDI, and no track named kick or drums does: name one that does with --trigger, or take the beats with --set trigger=beats.",
    ]);
  });

  it.each([
    ["pump", "trigger", ["beats", "free", "once"], []],
    ["tremolo", "start", ["beats", "free", "once"], []],
    ["gate", "start", ["hits"], ["hits"]],
    ["autoPan", "start", ["notes"], ["notes"]],
    ["pump", "trigger", ["notes"], ["notes"]],
  ] as const)("are listened for where they are asked for alone: %s with %s of %s", (name, key, modes, needs) => {
    const recipe = recipeNamed(name)!;
    for (const mode of modes) expect([...needsNow(recipe, settingsFrom(recipe, { [key]: mode }))]).toEqual(needs);
  });
});

describe("where a track begins to play", () => {
  it("is each clip of the song that does not go on from another", async () => {
    const at = (start: number, end: number) => midi([note(0)], { start, end });
    expect((await heard({ own: [at(0, 2), at(2, 4), at(5, 6)] })).starts).toEqual([0, 5]);
  });
});
