package vn.loa.paper.binder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import vn.loa.figures.report.FrozenReport;

/**
 * What went into a ZIP.
 *
 * @param frozen the frozen content of a report; null for a plan
 * @param papers as the binder's, in their order
 * @param proofs as the binder's, in their order; null in the place of a link
 */
record BinderIndex(Binder binder, Packed frozen, List<Packed> papers, List<Packed> proofs) {
    /** How many files the store had lost. */
    long missing() {
        return count(Packed.State.MISSING);
    }

    /** How many files have other bytes than they came with. */
    long altered() {
        return count(Packed.State.ALTERED);
    }

    private long count(Packed.State state) {
        return IntStream.range(0, papers.size() + proofs.size())
                .mapToObj(i -> i < papers.size() ? papers.get(i) : proofs.get(i - papers.size()))
                .filter(file -> file != null && file.state() == state)
                .count();
    }

    Data data() {
        return new Data(
                binder.kind(),
                binder.number(),
                binder.title(),
                binder.unit(),
                binder.madeAt(),
                binder.madeBy(),
                frozen == null
                        ? null
                        : new Frozen(
                                binder.frozen().at(),
                                binder.frozen().hash(),
                                frozen,
                                binder.frozen().figures(),
                                binder.frozen().parts()),
                IntStream.range(0, papers.size())
                        .mapToObj(i -> new Paper(
                                binder.papers().get(i).number(),
                                binder.papers().get(i).signedOn(),
                                papers.get(i)))
                        .toList(),
                IntStream.range(0, proofs.size())
                        .mapToObj(i -> evidence(binder.proofs().get(i), proofs.get(i)))
                        .toList(),
                binder.withheld(),
                binder.later());
    }

    private static Evidence evidence(Proof proof, Packed file) {
        return new Evidence(proof.number(), proof.title(), proof.url(), file, proof.sha256(), proof.uses());
    }

    /** The index as JSON. */
    record Data(
            String kind,
            String number,
            String title,
            String unit,
            LocalDateTime madeAt,
            String madeBy,
            Frozen frozen,
            List<Paper> papers,
            List<Evidence> evidence,
            int withheld,
            int later) {}

    record Frozen(
            Instant at, String hash, Packed file, List<FrozenReport.Line> figures, List<FrozenReport.Part> parts) {}

    record Paper(String number, LocalDate signedOn, Packed file) {}

    /** @param original the hash Loa has known the file by since it came */
    record Evidence(int number, String title, String url, Packed file, String original, List<Proof.Use> uses) {}
}
