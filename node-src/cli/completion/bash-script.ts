import { type CommandOffers, type Offer, wholeWords } from "#src/cli/completion/offers.ts";

/** A completion script for bash, from 3.2 (macOS) on. Source: bash reference manual, Programmable Completion. */
export function bashScript(commands: readonly CommandOffers[]): string {
  const names = [...commands.map(({ name }) => name), "help", "--version"];
  return `# steadyhand: what bash offers on Tab. Made by: steadyhand completion bash
${HELPERS}
_steadyhand() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  [[ $cur == = ]] && cur=
  [[ $prev == = ]] && prev=\${COMP_WORDS[COMP_CWORD-2]}
  if (( COMP_CWORD == 1 )); then
    _steadyhand_words ${quoted(names)}
    _steadyhand_files ${patternOf(["als", "alc"])}
    return
  fi
  [[ $command == *.[aA][lL][sScC] ]] && command=set
  case $command in
    help) (( COMP_CWORD == 2 )) && _steadyhand_words ${quoted(commands.map(({ name }) => name))} ;;
${commands.map(commandCase).join("\n")}
  esac
}
complete -F _steadyhand steadyhand
`;
}

/** `cur` is what is typed of the word; a word that was begun with a quote is offered as it is, any other for the shell to read. */
const HELPERS = `_steadyhand_words() {
  local line typed=\${cur#[\\"\\']}
  typed=\${typed//\\\\/}
  while IFS= read -r line; do
    [[ -n $line && $line == "$typed"* ]] || continue
    case $cur in [\\"\\']*) COMPREPLY+=("$line") ;; *) COMPREPLY+=("$(printf %q "$line")") ;; esac
  done <<< "$1"
}
_steadyhand_files() {
  local file typed=\${cur#[\\"\\']}
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do
    if [[ -n $file && ( -d $file || $file =~ $1 ) ]]; then COMPREPLY+=("$file"); fi
  done <<< "$(compgen -f -- "\${typed//\\\\/}")"
}
_steadyhand_tracks() {
  local word
  for word in "\${COMP_WORDS[@]:1}"; do
    word=\${word//[\\\\\\"\\']/}
    word=\${word/#\\~/$HOME}
    if [[ $word == *.[aA][lL][sScC] && -f $word ]]; then
      _steadyhand_words "$("\${COMP_WORDS[0]}" completion --tracks "$word" 2>/dev/null)"
      return
    fi
  done
}`;

function commandCase({ name, options, operands }: CommandOffers): string {
  const values = new Map<string, string[]>();
  for (const { word, value } of options) {
    if (value === null) continue;
    const action = actionOf(value);
    values.set(action, [...(values.get(action) ?? []), word]);
  }
  const cases = [
    ...[...values].map(([action, words]) => `        ${words.join("|")}) ${action}; return ;;`),
    ...options.flatMap(({ value }) => secondCase(value)),
  ];
  return `    ${name})
      case $prev in
${cases.join("\n")}
      esac
      case $cur in
        -*) _steadyhand_words ${quoted(options.map(({ word }) => word))} ;;
        *) ${actionOf(operands)} ;;
      esac ;;`;
}

/** What follows an equals sign is a word of its own here. */
function secondCase(offer: Offer | null): readonly string[] {
  if (offer?.kind !== "words" || offer.behind === undefined) return [];
  return [`        ${offer.words.join("|")}) _steadyhand_words ${quoted(offer.behind)}; return ;;`];
}

function actionOf(offer: Offer): string {
  if (offer.kind === "words") return `_steadyhand_words ${quoted(wholeWords(offer))}`;
  if (offer.kind === "files") return `_steadyhand_files ${patternOf(offer.endings)}`;
  if (offer.kind === "folders") return "_steadyhand_files '^$'";
  return offer.kind === "tracks" ? "_steadyhand_tracks" : ":";
}

/** One argument, a word a line. */
function quoted(words: readonly string[]): string {
  return `$'${words.join("\\n").replaceAll("'", "\\'")}'`;
}

/** A regular expression of endings in any case. */
function patternOf(endings: readonly string[]): string {
  const any = endings.map((ending) => [...ending].map((letter) => bothCases(letter)).join(""));
  return `'\\.(${any.join("|")})$'`;
}

function bothCases(letter: string): string {
  return letter.toUpperCase() === letter ? letter : `[${letter}${letter.toUpperCase()}]`;
}
