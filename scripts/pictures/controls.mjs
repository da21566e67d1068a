import { shareOf, shownValue } from "./patch-boxes.mjs";

/** One control of the strip as HTML; a class that no one drew yet is an error, so that nothing is left out unseen. */
export function control(box) {
  const draw = CONTROLS[box.maxclass];
  if (draw === undefined) throw new Error(`control: it is not known how ${box.maxclass} looks (${box.id})`);
  const [left, top, width, height] = box.presentation_rect;
  const place = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return `<div class="box ${box.maxclass.replace(/\W/g, "-")}" data-id="${box.id}" style="${place}">${draw(box)}</div>`;
}

const CONTROLS = {
  "live.dial": dial,
  "live.numbox": (box) =>
    `<span class="field centre"><i class="bar" style="width:${100 * shareOf(box)}%"></i><b>${asHtml(shownValue(box))}</b></span>`,
  "live.menu": (box) => `<span class="field"><b>${asHtml(shownValue(box))}</b><i class="arrow"></i></span>`,
  "live.tab": tab,
  "live.text": (box) => `<span class="button${isOn(box) ? " on" : ""}"><b>${asHtml(label(box))}</b></span>`,
  "live.drop": (box) => `<span class="drop"><b>${asHtml(box.legend ?? "")}</b></span>`,
  "live.toggle": (box) => `<span class="toggle${isOn(box) ? " on" : ""}"></span>`,
  "live.comment": comment,
  comment,
  "live.line": (box) =>
    `<span class="line${box.presentation_rect[3] > box.presentation_rect[2] ? " upright" : ""}"></span>`,
  panel: (box) => `<span class="panel" style="border-radius:${box.rounded ?? 0}px"></span>`,
  v8ui: () => "<canvas></canvas>",
};

/** Name, ring and value one under the other; the tiny form has its value beside the ring. */
function dial(box) {
  const tiny = box.appearance === 1;
  const size = tiny ? 18 : 26;
  const name = box.showname === 0 ? "" : `<b class="name">${asHtml(shortName(box))}</b>`;
  const value = box.shownumber === 0 ? "" : `<b class="value">${asHtml(shownValue(box))}</b>`;
  return `<span class="dial${tiny ? " tiny" : ""}">${name}${ring(box, size)}${value}</span>`;
}

/** 270 degrees, open at the bottom; the arc starts at 0 where the range has two signs. */
function ring(box, size) {
  const radius = size / 2 - 2;
  const middle = size / 2;
  const share = shareOf(box);
  const { parameter_mmin: low = 0, parameter_mmax: high = 127 } = box.parameter;
  const from = low < 0 && high > 0 ? shareOf(box, 0) : 0;
  const at = (part, reach) => {
    const angle = ((135 + 270 * part) * Math.PI) / 180;
    return `${(middle + reach * Math.cos(angle)).toFixed(2)} ${(middle + reach * Math.sin(angle)).toFixed(2)}`;
  };
  const arc = (a, b) => `M${at(a, radius)}A${radius} ${radius} 0 ${(b - a) * 270 > 180 ? 1 : 0} 1 ${at(b, radius)}`;
  const [start, end] = share < from ? [share, from] : [from, share];
  const filled = end - start > 0.001 ? `<path class="arc" d="${arc(start, end)}"/>` : "";
  return `<svg width="${size}" height="${size}"><path class="ring" d="${arc(0, 1)}"/>${filled}<path class="needle" d="M${middle} ${middle}L${at(share, radius)}"/></svg>`;
}

function tab(box) {
  const options = box.parameter.parameter_enum ?? [];
  const chosen = box.parameter.parameter_initial?.[0] ?? 0;
  const rows = Math.max(box.num_lines_presentation ?? 1, 1);
  const columns = Math.ceil(options.length / rows);
  const cells = options.map(
    (option, i) => `<span class="button${i === chosen ? " on" : ""}"><b>${asHtml(option)}</b></span>`,
  );
  return `<span class="tabs" style="grid-template-columns:repeat(${columns},1fr)">${cells.join("")}</span>`;
}

function comment(box) {
  const align = ["left", "center", "right"][box.textjustification ?? 0];
  const size = box.fontsize ?? 9.5;
  return `<span class="comment" style="text-align:${align};font-size:${size}px"><b>${asHtml(box.text ?? "")}</b></span>`;
}

function label(box) {
  return isOn(box) ? (box.texton ?? box.text ?? "") : (box.text ?? "");
}

function isOn({ parameter, mode }) {
  return mode !== 0 && (parameter.parameter_initial?.[0] ?? 0) > 0;
}

function shortName({ parameter }) {
  return parameter.parameter_shortname ?? parameter.parameter_longname ?? "";
}

function asHtml(words) {
  return words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
