import { errorWords, noteLines, recipeWords, roleWords, unheardWords } from "#src/chassis/move/move-words.ts";
import type { PreparedMove } from "#src/chassis/move/prepared-move.ts";
import { compiledOf, type MoveReport } from "#src/chassis/move/run-moves.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import type { NamedMove } from "#src/cli/move/move-order.ts";
import { laneChart } from "#src/cli/report/charts/lanes/lane-chart.ts";
import { type Markup, markup } from "#src/cli/report/markup.ts";
import { page } from "#src/cli/report/page.ts";
import { factTable, section } from "#src/cli/report/sections/section.ts";
import { stageCurve } from "#src/curve/move/stage-curve.ts";
import { reverseReverb } from "#src/decision/recipes/space/reverse-reverb.ts";
import { reverseReverbRender } from "#src/decision/recipes/space/reverse-reverb-render.ts";
import type { SettingValue } from "#src/model/move/settings.ts";

/** What the page names. */
export interface MovePage {
  /** File name of the set. */
  readonly set: string;
  readonly output: string;
}

/** The report of a move as one HTML file that needs nothing else. The same move gives the same bytes; its text is escaped. */
export function moveReport(report: MoveReport, named: NamedMove, { set, output }: MovePage): string {
  const track = report.moves[0]?.stretch.track.name ?? "";
  const title = `${track}: ${named.preset ?? recipeWords(named.order.recipe.name)}`;
  return page(`${title}, in ${set}`, `Steadyhand ${VERSION}`, FOOT, [
    result(report, named, title, set),
    ...report.moves.map(charts),
    render(report, named),
    notes(report),
    numbers(report, named),
    wayBack(report, set, output),
  ]).source;
}

const FOOT = "Curves are drawn in real units over beats; every breakpoint was read back from the copy.";

function result(
  { written, errors, moves }: MoveReport,
  { device, preset, order }: NamedMove,
  title: string,
  set: string,
): Markup {
  const compiled = compiledOf(moves);
  const worst = errors.reduce((most, error, index) => (error > errors[most]! ? index : most), 0);
  const moved = [...new Set(compiled.map(({ target }) => target.name))].join(", ");
  return markup`<header><p class="kind">Steadyhand ${device}</p><h1>${title} <span>in ${set}</span></h1>
<p class="result">${preset ?? recipeWords(order.recipe.name)} is written on ${moved}: ${written.breakpoints} breakpoints, read back at most ${errorWords(
    errors[worst] ?? 0,
    compiled[worst]?.target.taper.unit ?? "dB",
  )} off.${unheardWords(moves)}</p></header>
`;
}

function charts(move: PreparedMove): Markup {
  const { stretch, plan } = move;
  const clip = stretch.place === "session" ? `Clip ${stretch.clips[0]?.name ?? ""}` : "Arrangement";
  const lanes = plan.lanes.map((lane) => {
    const placed = plan.moves.find(({ target }) => target.role === lane.role);
    const idle = plan.idle.some(({ role }) => role === lane.role);
    const nowhere = idle ? "left out: nothing would move" : "not placed: no parameter takes it";
    const where = placed === undefined ? nowhere : `on ${placed.target.name}`;
    return laneChart({ name: roleWords(lane.role), role: lane.role, where, curve: stageCurve(lane), move });
  });
  return section(`curves-${stretch.clips[0]?.slot ?? "song"}`, `The curves: ${clip}`, lanes);
}

/** How the sound is made that the curve opens for. Source: see `reverseReverbRender`. */
function render({ moves }: MoveReport, { order: { recipe, settings } }: NamedMove): Markup {
  const music = moves[0]?.music;
  if (recipe.name !== reverseReverb.name || music === undefined) return markup``;
  const steps = reverseReverbRender(Number(settings["rise"]), music.tempo.tempoAt(music.from));
  return section(
    "render",
    "How its sound is made",
    markup`<ol>${steps.map(
      (step) => markup`<li>${step}</li>
`,
    )}</ol>`,
  );
}

function notes({ set, moves }: MoveReport): Markup {
  const said = [
    ...new Set([
      ...set.warnings,
      ...moves.flatMap(({ unheard }) => unheard),
      ...noteLines(moves),
      ...moves.flatMap(({ warnings }) => warnings),
    ]),
  ];
  if (said.length === 0) return markup``;
  return section(
    "notes",
    "Worth knowing",
    markup`<ul class="notes">${said.map(
      (each) => markup`<li>${each}</li>
`,
    )}</ul>`,
  );
}

function numbers({ moves, errors }: MoveReport, { order }: NamedMove): Markup {
  const targets = compiledOf(moves).map(({ target, points, largestError, clamped }, index) => ({
    name: target.name,
    value: `${points.length} points, ${errorWords(largestError, target.taper.unit)} off the curve, read back to ${errorWords(errors[index] ?? 0, target.taper.unit)}${clamped > 0 ? `, ${clamped} held at its end` : ""}`,
  }));
  const music = moves[0]?.music;
  const heard = [
    { name: "Hits", value: String(music?.hits.length ?? 0) },
    { name: "Phrase ends", value: String(music?.phraseEnds.length ?? 0) },
    {
      name: "Sections",
      value: (music?.sections ?? []).map(({ name, kind }) => name || kind).join(", ") || "none known",
    },
  ];
  const settings = Object.entries(order.settings).map(([key, value]) => ({ name: key, value: settingWords(value) }));
  return section(
    "numbers",
    "In numbers",
    markup`<div class="fact-tables">${factTable("Written and read back", targets)}${factTable("Heard", heard)}${factTable("Settings", settings)}</div>`,
  );
}

function settingWords(value: SettingValue): string {
  return typeof value === "object" ? value.join(" ") : String(value);
}

function wayBack({ moves }: MoveReport, set: string, output: string): Markup {
  const moved = [...new Set(compiledOf(moves).map(({ target }) => target.name))].join(", ");
  return section(
    "way-back",
    "What it did not do, and the way back",
    markup`<ul><li>Neither the original set <b>${set}</b> nor any audio file was changed, and nothing left this machine.</li>
<li>To go back, open the original set and delete the copy: <code>${output}</code></li>
<li>To keep the copy but not the move: in Live, right-click (Windows) or Ctrl-click (Mac) ${moved} and choose <b>Delete Automation</b>.</li></ul>`,
  );
}
