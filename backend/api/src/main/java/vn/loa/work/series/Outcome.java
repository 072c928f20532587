package vn.loa.work.series;

/** The outcome of an occurrence. Nothing settles one yet, so all are due; each new verb adds its outcome. */
enum Outcome {
    DUE
}
