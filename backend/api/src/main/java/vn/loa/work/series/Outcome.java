package vn.loa.work.series;

/** What became of an occurrence. Nothing settles one yet, so all are due; another outcome comes with the verb that reaches it. */
enum Outcome {
    DUE
}
