// What `require("max-api")` gives inside the child process: the module's interface over the process' IPC channel.
const handlers = new Map();
const waiting = new Map();
let asked = 0;

const MESSAGE_TYPES = { ALL: "all", BANG: "bang", DICT: "dict", NUMBER: "number", LIST: "list" };
const POST_LEVELS = { ERROR: "error", INFO: "info", WARN: "warn" };

function tell(message) {
  return new Promise((done, failed) => {
    if (!process.connected) failed(new Error("max-api: not connected"));
    else process.send(message, (error) => (error ? failed(error) : done()));
  });
}

function ask(message) {
  return new Promise((done) => {
    waiting.set(++asked, done);
    void tell({ ...message, ask: asked });
  });
}

function addHandler(name, handler) {
  handlers.set(name, [...(handlers.get(name) ?? []), handler]);
}

function run(name, ...args) {
  for (const handler of handlers.get(name) ?? []) {
    Promise.resolve()
      .then(() => handler(...args))
      .catch((error) => tell({ kind: "post", level: "error", text: String(error?.stack ?? error) }));
  }
  return handlers.has(name);
}

function dispatch({ selector, args, dictionary }) {
  const handled =
    selector === "int" || selector === "float"
      ? run(MESSAGE_TYPES.NUMBER, ...args)
      : selector === "dictionary"
        ? run(MESSAGE_TYPES.DICT, dictionary)
        : run(selector, ...args);
  run(
    MESSAGE_TYPES.ALL,
    handled,
    ...(selector === "int" || selector === "float" || selector === "list" ? [] : [selector]),
    ...args,
  );
}

process.on("message", (message) => {
  if (message.kind === "message") dispatch(message);
  else if (message.kind === "answer") {
    waiting.get(message.ask)?.(message.value);
    waiting.delete(message.ask);
  }
});

module.exports = {
  MESSAGE_TYPES,
  POST_LEVELS,
  MAX_ENV: { MAX: "max", MAX_FOR_LIVE: "maxforlive", STANDALONE: "max:standalone" },
  addHandler,
  addHandlers: (all) => {
    for (const [name, handler] of Object.entries(all)) addHandler(name, handler);
  },
  removeHandler: (name, handler) => {
    handlers.set(
      name,
      (handlers.get(name) ?? []).filter((other) => other !== handler),
    );
  },
  removeHandlers: (name) => handlers.delete(name),
  outlet: (...values) => tell({ kind: "outlet", values: values.flat(Number.POSITIVE_INFINITY) }),
  outletBang: () => tell({ kind: "outlet", values: [] }),
  post: (...words) => {
    const level =
      Object.values(POST_LEVELS).includes(words.at(-1)) && words.length > 1 ? words.pop() : POST_LEVELS.INFO;
    return tell({ kind: "post", level, text: words.map(String).join(" ") });
  },
  getDict: (id) => ask({ kind: "getDict", id }),
  setDict: (id, value) => ask({ kind: "setDict", id, value }),
  updateDict: (id, path, value) => ask({ kind: "updateDict", id, path, value }),
};
