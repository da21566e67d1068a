import type { CommandSpec } from "#src/cli/frame/command.ts";
import { SET_FILES } from "#src/cli/frame/options/shared-options.ts";

/** Shells that a script is made for. */
export const SHELLS = ["bash", "zsh"] as const;

/** `steadyhand completion`: its table. */
export const COMPLETION_COMMAND = {
  name: "completion",
  summary: "what bash or zsh offers when Tab is pressed",
  about: [
    "Prints a script that completes commands, options, choices, presets, tracks of the set on the line, and files by their endings. It writes nothing.",
    "bash: put this line into ~/.bashrc:  source <(steadyhand completion bash)",
    "zsh: put this line into ~/.zshrc, below compinit:  source <(steadyhand completion zsh)",
  ],
  operands: { value: "[bash|zsh]", least: 0, most: 1, more: "one shell at a time.", choices: SHELLS, called: "shell" },
  options: {
    tracks: {
      kind: "text",
      value: "SET.als",
      group: "What the scripts ask",
      completes: SET_FILES,
      words: "the names of a set's tracks, one a line, instead of a script",
    },
  },
  examples: [["completion", "bash"]],
} as const satisfies CommandSpec;
