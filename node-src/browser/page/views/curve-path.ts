import { PREVIEW_SIDE } from "#src/browser/preset-sheet.ts";

/** Points of a preview as the path of an SVG of `curveSvg`. */
export function curvePath(points: readonly number[]): string {
  let path = "";
  for (let at = 0; at + 1 < points.length; at += 2)
    path += `${at === 0 ? "M" : "L"}${points[at]} ${PREVIEW_SIDE - points[at + 1]!}`;
  return path;
}

/** The same with the ground under it. */
export function areaPath(points: readonly number[]): string {
  if (points.length < 4) return "";
  return `${curvePath(points)}L${points.at(-2)} ${PREVIEW_SIDE}L${points[0]} ${PREVIEW_SIDE}Z`;
}

/** Peaks as a shape around the middle. */
export function wavePath(peaks: readonly number[]): string {
  if (peaks.length < 2) return "";
  const side = peaks.map((peak, index) => [(index / (peaks.length - 1)) * PREVIEW_SIDE, peak * 4] as const);
  const upper = side.map(([x, reach]) => `${x.toFixed(1)} ${(PREVIEW_SIDE / 2 - reach).toFixed(0)}`);
  const lower = side.map(([x, reach]) => `${x.toFixed(1)} ${(PREVIEW_SIDE / 2 + reach).toFixed(0)}`).reverse();
  return `M${[...upper, ...lower].join("L")}Z`;
}

/** An upright line at each bar. */
export function barsPath(bars: readonly number[]): string {
  return bars.map((bar) => `M${bar} 0V${PREVIEW_SIDE}`).join("");
}

/** A new SVG that stretches over its place, with one path for each class and a margin in the curve's own measure. */
export function curveSvg(
  paths: readonly (readonly [className: string, path: string])[],
  margin: { readonly x: number; readonly y: number },
): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const [width, height] = [PREVIEW_SIDE + 2 * margin.x, PREVIEW_SIDE + 2 * margin.y];
  svg.setAttribute("viewBox", `${-margin.x} ${-margin.y} ${width} ${height}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  for (const [className, d] of paths) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", className);
    path.setAttribute("d", d);
    path.setAttribute("vector-effect", "non-scaling-stroke");
    svg.append(path);
  }
  return svg;
}

const SVG = "http://www.w3.org/2000/svg";
