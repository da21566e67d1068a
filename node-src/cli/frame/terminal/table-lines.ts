import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";

/** A row of a table. */
export type Cells = readonly string[];

/** Where a table's lines begin, and how wide they may be. */
export interface TableRoom {
  readonly page: number;
  readonly indent: string;
  /** Before the cells that go on a further line. */
  readonly hanging: string;
}

/**
 * Rows with their columns under each other, each as wide as its widest cell. Columns for which a line has no room go on a line
 * of their own below, for every row at the same one.
 *
 * Shape: every row has as many cells as the first.
 * Edge: a single cell may still be wider than the page.
 */
export function tableLines(rows: readonly Cells[], { page, indent, hanging }: TableRoom): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ""))));
  const groups = groupsOf(widths, (group) => page - (group === 0 ? indent : hanging).length);
  return rows.flatMap((row) =>
    groups.flatMap((columns, group) => {
      const cells = columns.map((column) => padded(row[column] ?? "", widths[column]!)).join(GAP);
      return cells.trim() === "" ? [] : [`${group === 0 ? indent : hanging}${cells}`.trimEnd()];
    }),
  );
}

const GAP = "  ";

/** Columns line by line, as many in each as it has room for. */
function groupsOf(widths: readonly number[], room: (group: number) => number): readonly (readonly number[])[] {
  const groups: number[][] = [[]];
  let used = 0;
  for (const [column, width] of widths.entries()) {
    const group = groups.at(-1)!;
    if (group.length > 0 && used + GAP.length + width > room(groups.length - 1)) {
      groups.push([column]);
      used = width;
    } else {
      used += (group.length === 0 ? 0 : GAP.length) + width;
      group.push(column);
    }
  }
  return groups;
}

function padded(cell: string, width: number): string {
  return cell + " ".repeat(width - columnsOf(cell));
}
