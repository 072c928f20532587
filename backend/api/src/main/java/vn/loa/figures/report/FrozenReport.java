package vn.loa.figures.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A report as it was frozen.
 *
 * @param hash SHA-256 of {@code content}
 * @param content its window, sections and figures with every row, as they were hashed
 * @param parts the reports of other units that are summed in it
 */
public record FrozenReport(Instant at, String hash, byte[] content, List<Line> figures, List<Part> parts) {
    /** @param denominator of a share; null for another figure */
    public record Line(String name, long value, Long denominator, String measure) {}

    /** @param documentNumber and what follows are null for a unit whose report it went without */
    public record Part(String unit, String documentNumber, LocalDate sentOn, String contentHash) {}
}
