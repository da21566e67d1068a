import { type CommandOffers, type Offer, wholeWords } from "#src/cli/completion/offers.ts";

/** A completion script for zsh, 5.0 or later. Source: zshcompsys(1), zshcompwid(1). */
export function zshScript(commands: readonly CommandOffers[]): string {
  const names = [
    ...commands.map(({ name, summary }) => described(name, summary)),
    described("help", "says more of a command"),
  ];
  return `#compdef steadyhand
# steadyhand: what zsh offers on Tab. Made by: steadyhand completion zsh
${HELPERS}
_steadyhand() {
  local command=\${words[2]} prev=\${words[CURRENT-1]}
  local -a offered
  if [[ $PREFIX == --*=* ]]; then
    prev=\${PREFIX%%=*}
    compset -P '*='
  fi
  if (( CURRENT == 2 )); then
    offered=(${names.join(" ")})
    _describe command offered
    _files -g '${globOf(["als", "alc"])}'
    return
  fi
  [[ \${(Q)command} == *.[aA][lL][sScC] ]] && command=set
  case $command in
    help) (( CURRENT == 3 )) && compadd -- ${commands.map(({ name }) => name).join(" ")} ;;
${commands.map(commandCase).join("\n")}
  esac
}
compdef _steadyhand steadyhand
`;
}

const HELPERS = `_steadyhand_tracks() {
  local word
  for word in "\${words[@]:1}"; do
    word=\${(Q)word}
    word=\${word/#\\~/$HOME}
    if [[ $word == *.[aA][lL][sScC] && -f $word ]]; then
      compadd -- "\${(@f)$(\${(Q)words[1]} completion --tracks "$word" 2>/dev/null)}"
      return
    fi
  done
}`;

function commandCase({ name, options, operands }: CommandOffers): string {
  const cases = options.flatMap(({ word, value }) =>
    value === null ? [] : [`        ${word}) ${actionOf(value)}; return ;;`],
  );
  return `    ${name})
      case $prev in
${cases.join("\n")}
      esac
      if [[ $PREFIX == -* ]]; then
        offered=(${options.map(({ word, says }) => described(word, says)).join(" ")})
        _describe -o option offered
      else
        ${actionOf(operands)}
      fi ;;`;
}

function actionOf(offer: Offer): string {
  if (offer.kind === "words") return `compadd -- ${wholeWords(offer).map(single).join(" ")}`;
  if (offer.kind === "files") return `_files -g '${globOf(offer.endings)}'`;
  if (offer.kind === "folders") return "_files -/";
  return offer.kind === "tracks" ? "_steadyhand_tracks" : ":";
}

/** A word with what it means, as _describe reads them. */
function described(word: string, says: string): string {
  return single(`${word.replaceAll(":", "\\:")}:${says}`);
}

function single(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function globOf(endings: readonly string[]): string {
  return `(#i)*.(${endings.join("|")})`;
}
