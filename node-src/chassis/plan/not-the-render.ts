/** Said of every chain. */
export const NOT_THE_RENDER =
  "The chain is not the render: it does what Live's devices do, which is as near as each stage says, and was not measured in Live.";
