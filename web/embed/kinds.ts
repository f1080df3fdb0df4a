// What a page around Unseat is told of, as events of the element or of the frame.

/** The kinds of event, without the `unseat:` that their names begin with. */
export const KINDS = [
  "ready",
  "start",
  "phase",
  "pause",
  "resume",
  "finish",
  "question",
  "result",
  "share",
  "error",
] as const;
