const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does `tidy` when the user ends the program (Ctrl-C, a closed terminal), and lets it end by that signal, as a shell expects. Answers what
 * takes this back.
 */
export function whenStopped(tidy: () => void): () => void {
  const stopped = (signal: NodeJS.Signals) => {
    forget();
    tidy();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of SIGNALS) process.removeListener(signal, stopped);
  };
  for (const signal of SIGNALS) process.on(signal, stopped);
  return forget;
}
