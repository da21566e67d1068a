/** Path data of straight lines through points, one decimal, relative steps so that the file stays small. */
export function linePath(points: readonly Point[]): string {
  return write(points, "M");
}

/** A point in the chart's own pixels. */
export type Point = readonly [x: number, y: number];

/** Path data of one or more lines: a `null` lifts the pen. */
export function brokenPath(points: readonly (Point | null)[]): string {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs
    .filter((run) => run.length > 0)
    .map((run) => (run.length === 1 ? dotPath(run) : linePath(run)))
    .join("");
}

/** Path data of the area between an upper edge and a lower one, both given from left to right. */
export function areaPath(upper: readonly Point[], lower: readonly Point[]): string {
  return upper.length === 0 ? "" : `${write([...upper, ...lower.toReversed()], "M")}z`;
}

/**
 * Path data of dots: lines of no length. With round caps and a stroke that does not scale they stay round in a chart
 * that is stretched to the page.
 */
export function dotPath(points: readonly Point[]): string {
  return points.map(([x, y]) => `M${tenths(x) / 10} ${tenths(y) / 10}h0`).join("");
}

function write(points: readonly Point[], open: string): string {
  let path = "";
  let lastX = 0;
  let lastY = 0;
  points.forEach(([exactX, exactY], index) => {
    const x = tenths(exactX);
    const y = tenths(exactY);
    if (index === 0) path = `${open}${x / 10} ${y / 10}`;
    else if (x !== lastX || y !== lastY) path += step(x - lastX, y - lastY);
    lastX = x;
    lastY = y;
  });
  return path;
}

function step(x: number, y: number): string {
  if (y === 0) return `h${x / 10}`;
  if (x === 0) return `v${y / 10}`;
  return `l${x / 10}${y < 0 ? "" : " "}${y / 10}`;
}

function tenths(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 10) : 0;
}
