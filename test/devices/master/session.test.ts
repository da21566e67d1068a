import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { diskSinkBatch } from "#src/adapters/disk/sound/disk-sink-batch.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { masterWish } from "#src/devices/master/session/master-wish.ts";
import { MASTER_SPEC } from "#src/devices/master/spec/master-spec.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import { MASTER_SETTINGS } from "#src/knowledge/master/settings.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSinks } from "#src/ports/output/audio-sink.ts";
import { gate, MadeSession, soundClip } from "#test/devices/master/made-session.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

let made: MadeSession;
afterEach(() => made?.close());

/** A disk that is full from the first sample on. */
function full(sinks: AudioSinks): AudioSinks {
  return {
    open: async (path, format, rules) => {
      const opened = await sinks.open(path, format, rules);
      if (!opened.ok) return opened;
      const sink = opened.value;
      const words = `“${path.split("/").at(-1)}” could not be written (ENOSPC): free some space and try again.`;
      const write = async () => {
        await sink.abort();
        return refused(refusal("write-failed", words));
      };
      return ok({ close: () => sink.close(), abort: () => sink.abort(), write });
    },
  };
}

describe("a disk that is full", () => {
  it("is said of the file that was to stand, and nothing is left behind", async () => {
    made = new MadeSession(() => ({
      outputs: () => {
        const batch = diskSinkBatch();
        return { ...batch, sinks: full(batch.sinks) };
      },
    }));
    await made.session.render();
    expect(made.status).toEqual({
      kind: "refused",
      words: expect.stringContaining("“Song (Master).wav” could not be written (ENOSPC)"),
    });
    expect(made.files).toEqual(["Song.wav"]);
  });
});

describe("a mix at a rate that nothing renders", () => {
  it.each(["analyse", "render", "setUpChain"] as const)(
    "is refused by %s with the way out, and nothing is left behind",
    async (press) => {
      made = new MadeSession();
      writeMix(made.mix, madeMix({ seconds: 3, peak: 0.25 }), 8_000);
      await made.session[press]();
      expect(made.status).toEqual({
        kind: "refused",
        words:
          "“Song.wav” has 8000 Hz, and a master is made of 44100 to 192000 Hz: bounce the mix anew at such a rate.",
      });
      expect(made.files).toEqual(["Song.wav"]);
    },
  );
});

describe("a recording that is refused", () => {
  it("takes the place of none that is shown: Check and the lamps go on with that", async () => {
    made = new MadeSession();
    await made.session.analyse();
    const shown = made.faces.at(-1)!;
    const low = writeMix(join(made.folder, "Low.wav"), madeMix({ seconds: 3, peak: 0.25 }), 8_000);
    await made.session.analyse(low);
    const { source, lamps, status } = made.faces.at(-1)!;
    expect([source, lamps, status.kind]).toEqual(["Song.wav", shown.lamps, "refused"]);
    await made.session.check();
    expect(made.status.words).toMatch(/^“Song\.wav”: /);
  });
});

describe("a platform and the dials", () => {
  const wished = (platform: string, more: Readonly<Record<string, number>> = {}) => {
    const place = (MASTER_SETTINGS.platform.options as readonly string[]).indexOf(platform);
    return masterWish(
      new Map([...initialControls(MASTER_SPEC), ["platform", place], ...Object.entries(more)]),
      null,
      PLATFORMS,
    );
  };

  it("aim at the platform's loudness under its ceiling, whatever the dials say", () => {
    expect(wished("apple-music", { target: -8, ceiling: -3 }).goal).toMatchObject({ loudness: -16, ceiling: -1 });
    expect(wished("r128", { target: -8 }).goal).toMatchObject({ loudness: -23, ceiling: -1 });
  });

  it("aim at the dials with a target of one's own, and at the target dial where a platform has published none", () => {
    expect(wished("own", { target: -8, ceiling: -3 }).goal).toMatchObject({ loudness: -8, ceiling: -3 });
    expect(wished("beatport", { target: -9, ceiling: -3 }).goal).toMatchObject({ loudness: -9, ceiling: -1 });
  });

  it("are known by name, all of them, and no platform or genre that ships is missing", () => {
    const [first, ...platforms] = MASTER_SETTINGS.platform.options;
    expect([first, [...platforms].sort()]).toEqual(["own", PLATFORMS.map(({ id }) => id).sort()]);
    const [any, ...genres] = MASTER_SETTINGS.genre.options;
    expect([any, [...genres].sort()]).toEqual(["any", GENRES.map(({ id }) => id).sort()]);
  });
});

/** A session whose Live takes its time over the clip of a master: `asked` once it is asked for it, `place` lets it. */
function slowToPlace() {
  const [asked, place] = [gate(), gate()];
  made = new MadeSession(({ clips }) => ({
    clips: {
      ...clips,
      place: async (_, file) => {
        asked.resolve();
        await place.promise;
        return ok(soundClip(file, 1));
      },
    },
  }));
  return { session: made.session, asked, place };
}

describe("a press while Live is slow to make the clip of a master", () => {
  const STANDS = "“Song (Master).wav” was whole by then. It is in slot 2.";

  it("that was answered before says then what stands, and its face and Report are its own", async () => {
    const { session, asked, place } = slowToPlace();
    const rendering = session.render();
    await asked.promise;
    await session.analyse(made.mix);
    const { kind, words } = made.status;
    place.resolve();
    await rendering;
    await vi.waitFor(() => expect(made.status).toEqual({ kind, words: `${words} ${STANDS}` }));
    expect(kind).toBe("ready");
    await session.report();
    expect(made.status.words).toContain("Press Render first");
    expect(made.files).toEqual(["Song (Master).wav", "Song.wav"]);
  });

  it("that is still being answered says it behind its own words", async () => {
    const { session, asked, place } = slowToPlace();
    await session.analyse();
    void session.render();
    await asked.promise;
    const checking = session.check();
    place.resolve();
    await checking;
    await vi.waitFor(() =>
      expect(made.status).toEqual({ kind: "ready", words: expect.stringMatching(/checks pass.*was whole by then/) }),
    );
  });
});

it("a preset that is tried while the first mix is heard leaves Analyse to its end", async () => {
  made = new MadeSession();
  const heard = made.session.analyse();
  await made.session.audition(null);
  await heard;
  expect(made.status.kind).toBe("ready");
});
