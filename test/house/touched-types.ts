import { join, relative } from "node:path";
import ts from "typescript";

/** What TypeScript says of the files that changed and of every file whose types could come of them. */
export interface TouchedTypes {
  /** Paths inside the house. */
  readonly touched: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Checks the types of the changed files and of all that import them, directly or not: where the rest was right before, no other file's
 * types can have become wrong.
 *
 * Shape: `changed` are paths inside the house; what is not of its `node-src` counts too, as text.
 */
export function touchedTypes(house: string, changed: readonly string[]): TouchedTypes {
  const config = { ...ts.readConfigFile(join(house, "tsconfig.json"), ts.sys.readFile).config, include: ["node-src"] };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, house);
  const program = ts.createProgram(fileNames, options);
  const sources = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
  const touched = reaching(
    new Map(sources.map((source) => [relative(house, source.fileName), importsOf(house, source)])),
    changed,
  );
  const checked = sources.filter(({ fileName }) => touched.has(relative(house, fileName)));
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...checked.flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]),
  ];
  return { touched: [...touched], problems: found.map(inWords) };
}

function importsOf(house: string, { fileName, text }: ts.SourceFile): readonly string[] {
  return ts.preProcessFile(text).importedFiles.map(({ fileName: named }) => {
    if (named.startsWith("#src/")) return named.replace("#src/", "node-src/");
    return named.startsWith(".") ? relative(house, join(fileName, "..", named)) : named;
  });
}

/** The changed files, and all from which a way of imports leads to one of them. */
function reaching(imports: ReadonlyMap<string, readonly string[]>, changed: readonly string[]): ReadonlySet<string> {
  const found = new Set(changed);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [file, targets] of imports) if (targets.some((target) => found.has(target))) found.add(file);
  }
  return found;
}

function inWords({ file, messageText }: ts.Diagnostic): string {
  return `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
