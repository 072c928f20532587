package vn.loa.reading.reader;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourcePage;

/** Reads a document into a proposed plan, or says why it is not a plan. The same document always gives the same result. */
public final class PlanReader {
    private PlanReader() {}

    /** @param register what is known of cited documents, for comparison only */
    public static Reading read(Source source, Lookup register) {
        var mender = Mender.of(source.text());
        var tables = Tables.of(source, mender);
        var costs = Costs.of(source, mender);
        var apart = Stream.concat(
                tables.stream().map(Tables.Duty::span), costs.stream().map(Costs::span));
        var lines = Lines.of(source, mender, apart.toList());
        var paragraphs = new Paragraphs(lines, source.wrapped(), mender);
        var parts = parts(lines, paragraphs, source.wrapped());
        var text = Text.of(
                paragraphs.of(parts.body()),
                tables.stream().map(table -> table.span().start()).toList());
        var refusal = Verdict.on(lines, parts, text.clauses(), tables.size());
        if (refusal != null) {
            return new Reading(null, refusal);
        }
        var proposal = new Composition(mender, register, parts, text, lines, paragraphs).proposal(tables, costs);
        return new Reading(proposal.with(lost(source)), null);
    }

    private static List<Doubt> lost(Source source) {
        return source.pages().stream()
                .filter(SourcePage::lost)
                .map(page -> Doubt.of(DoubtCode.PAGE_NOT_RECOGNISED, String.valueOf(page.number()), null))
                .limit(40)
                .toList();
    }

    private static Parts parts(List<Line> lines, Paragraphs paragraphs, boolean wrapped) {
        var inside = Decision.of(lines, paragraphs);
        return inside != null ? inside : Parts.of(lines, wrapped);
    }
}
