import { element, hide, make, mark, style, turn, write } from "#src/browser/frame/page/element.ts";
import type { TrackRow } from "#src/browser/mix/mix-view.ts";
import { counted, levelWords, roleName, sureWords } from "#src/browser/mix/mix-words.ts";
import type { MixActs } from "#src/browser/mix/page/acts.ts";
import type { MixState } from "#src/browser/mix/page/state.ts";
import { addButton, addCell, addWords, asMain, gridRow } from "#src/browser/mix/page/views/grid-parts.ts";
import { type FilledRow, keyedRows } from "#src/browser/mix/page/views/keyed-rows.ts";
import { type Nothing, nothingRow } from "#src/browser/mix/page/views/nothing-row.ts";

/** Every track: what it plays and how sure that is, whether it is heard, how loud, what was found, what is proposed. */
export function tracksView(
  acts: MixActs,
  chooseRole: (track: TrackRow, opener: HTMLElement) => void,
  nothing: (state: MixState) => Nothing,
): (state: MixState) => void {
  const rows = keyedRows<Item>(element("track-list"), {
    keyOf: (item) => ("track" in item ? `${item.track.id}` : "nothing"),
    make: (item) => ("track" in item ? trackRow(acts, chooseRole) : nothingRow()),
  });
  return (state) => {
    const { tracks } = state.found;
    if (tracks.length === 0) return rows.show([nothing(state)]);
    const moves = tally(state.view.moves.map(({ track }) => track));
    const findings = findingsOf(state);
    rows.show(
      tracks.map((track) => ({
        track,
        moves: moves.get(track.id) ?? 0,
        only: state.filter.track === track.id,
        findings: findings.get(track.id) ?? [],
      })),
    );
  };
}

type Item = ShownTrack | Nothing;

interface ShownTrack {
  readonly track: TrackRow;
  readonly moves: number;
  /** Only its moves are shown. */
  readonly only: boolean;
  readonly findings: readonly ShownFinding[];
}

interface ShownFinding {
  readonly code: string;
  readonly evidence: string;
}

function tally(tracks: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const track of tracks) counts.set(track, (counts.get(track) ?? 0) + 1);
  return counts;
}

/** By track. Of two tracks that mask each other's sound the first is the one that does it. */
function findingsOf({ view: { findings } }: MixState): ReadonlyMap<number, readonly ShownFinding[]> {
  const found = new Map<number, readonly ShownFinding[]>();
  for (const { code, tracks, evidence } of findings)
    for (const [at, id] of tracks.entries()) {
      const shown = { code: code === "masked" && at === 0 ? "masks" : code.replaceAll("-", " "), evidence };
      found.set(id, [...(found.get(id) ?? []), shown]);
    }
  return found;
}

function trackRow(acts: MixActs, chooseRole: (track: TrackRow, opener: HTMLElement) => void): FilledRow<ShownTrack> {
  let now: ShownTrack | undefined;
  const line = gridRow("track");
  const head = addCell(line, "who", "rowheader");
  const name = addWords(head, "name");
  const kind = addWords(head, "kind", "span");
  const plays = addCell(line, "plays");
  const role = asMain(addButton(plays, "role", "", () => now && chooseRole(now.track, role)));
  mark(role, "aria-haspopup", "menu");
  const sure = addWords(plays, "sure", "span");
  const level = addCell(line, "level");
  const [loudness, peak] = [addWords(level, "", "span"), addWords(level, "", "span")];
  const acting = addCell(line, "acting");
  const lock = addButton(acting, "lock", "Lock", () => now && acts.lock(now.track.id, !now.track.locked));
  lock.title = "No move touches a locked track (Alt+L)";
  const only = addButton(acting, "of", "", () => now && acts.look({ track: now.only ? null : now.track.id }));
  const notes = addCell(line, "notes");
  const [why, codes] = [addWords(notes, "why"), make("p", "codes")];
  notes.append(codes);
  return {
    line,
    fill: (item) => {
      now = item;
      const { track, moves } = item;
      mark(line, "aria-level", `${track.depth + 1}`);
      style(line, "--depth", `${track.depth}`);
      write(name, track.name);
      mark(name, "title", track.name);
      write(kind, kindWords(track));
      write(role, roleName(track.role));
      mark(role, "aria-label", `Role: ${roleName(track.role)}`);
      write(sure, sureWords(track));
      mark(sure, "title", sure.textContent);
      write(loudness, levelWords(track.integrated, "LUFS"));
      write(peak, levelWords(track.truePeak, "dBTP"));
      mark(lock, "aria-pressed", `${track.locked}`);
      hide(only, moves === 0);
      write(only, counted(moves, "move"));
      mark(only, "aria-pressed", `${item.only}`);
      mark(only, "title", item.only ? "Show all moves again" : "Show the moves of this track only");
      showNotes(item, why, codes);
      hide(notes, why.textContent === "" && item.findings.length === 0);
    },
  };
}

/** What Live says that a track is, where that is not said by its name and not what most are. */
function kindWords({ kind, name }: TrackRow): string {
  return kind === "audio" || kind === name.toLowerCase() ? "" : kind;
}

/** From where it is heard or why it is not, and what was found: codes, and in a row that is stood on the evidence too. */
function showNotes({ track, findings }: ShownTrack, why: HTMLElement, codes: HTMLElement): void {
  const heard = track.heard === "no" ? "Not heard" : track.heard === "recording" ? "" : `Heard from its ${track.heard}`;
  write(why, [heard, track.why ?? ""].filter((words) => words !== "").join(". "));
  hide(why, why.textContent === "");
  turn(why, "warned", track.heard === "no");
  hide(codes, findings.length === 0);
  const all = findings.map(({ code, evidence }) => `${code}\n${evidence}`).join("\n");
  if (codes.dataset["shown"] === all) return;
  codes.dataset["shown"] = all;
  codes.replaceChildren(...findings.flatMap(codeAndEvidence));
}

function codeAndEvidence({ code, evidence }: ShownFinding): readonly HTMLElement[] {
  const short = make("b", "", code);
  short.title = evidence;
  const whole = make("span", "", evidence);
  whole.dir = "auto";
  return [short, whole];
}
