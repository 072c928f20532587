package vn.loa.bench;

import java.util.Arrays;

/** What one kind of request gave in the rounds of one runner. */
record Round(double perSecond, double p50, double p95, double p99, double processor, int bad) {
    static Round of(Load.Taken taken, double processorSeconds) {
        return new Round(
                taken.perSecond(), taken.milliseconds(.5), taken.milliseconds(.95), taken.milliseconds(.99),
                processorSeconds * 1000 / Math.max(1, taken.micros().length), taken.bad());
    }

    static Round ofRate(double perSecond) {
        return new Round(perSecond, 0, 0, 0, 0, 0);
    }

    /** The median of each figure; the bad ones add up. */
    static Round median(Iterable<Round> rounds) {
        var all = new java.util.ArrayList<Round>();
        rounds.forEach(all::add);
        return new Round(
                middle(all.stream().mapToDouble(Round::perSecond).toArray()), middle(all.stream().mapToDouble(Round::p50).toArray()),
                middle(all.stream().mapToDouble(Round::p95).toArray()), middle(all.stream().mapToDouble(Round::p99).toArray()),
                middle(all.stream().mapToDouble(Round::processor).toArray()), all.stream().mapToInt(Round::bad).sum());
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
