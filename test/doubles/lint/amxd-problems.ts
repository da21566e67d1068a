import { fileProblems } from "#test/doubles/lint/amxd/file-problems.ts";
import { parameterProblems } from "#test/doubles/lint/amxd/parameter-problems.ts";
import { patchProblems } from "#test/doubles/lint/amxd/patch-problems.ts";
import { strictContainer } from "#test/doubles/lint/amxd/strict-container.ts";

/**
 * What is wrong with a Max for Live device, one line each; none in a device that Max 9 saved.
 *
 * Each line begins with the part that breaks: `container`, `project`, `id`, `class`, `name`, `ends`, `cord`, `parameter`,
 * `file`. An encrypted device is looked at from outside only.
 * Source: rules that hold in 107 devices saved by Max 5 to 9.1 from 19 public repositories, and what broke others (read 2026-11).
 */
export function amxdProblems(bytes: Uint8Array): readonly string[] {
  const container = strictContainer(bytes);
  const { patcher, files } = container;
  if (patcher === null) return container.problems;
  return [
    ...container.problems,
    ...projectProblems(patcher, container.type),
    ...patchProblems(patcher, files),
    ...parameterProblems(patcher),
    ...fileProblems(patcher, files),
  ];
}

/** Without the block Max says "a project without a name ..." and finds no file. */
function projectProblems(
  patcher: { readonly project?: { readonly amxdtype?: number } },
  type: string,
): readonly string[] {
  if (patcher.project === undefined) return ["project: the patch has no project block"];
  const code = [...type].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
  const said = patcher.project.amxdtype ?? 0;
  return said === 0 || said === code ? [] : [`project: amxdtype ${said} is not that of ${type}`];
}
