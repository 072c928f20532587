package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.reading.term.FundingSource;
import vn.loa.reading.text.Money;
import vn.loa.reading.text.Money.Sum;

/** The sources that the part on money names. */
final class Funding {
    private static final Pattern BUDGET = Pattern.compile(
            "\\bkinh phi tu (?:nguon )?(?:chi thuong xuyen (?:cua )?)?ngan sach (?:tinh|huyen|quan|xa|phuong|thi tran)\\b");
    /** After a total, before its parts. */
    private static final Pattern PARTS = Pattern.compile("\\b(?:trong do|gom|chia ra|cu the|phan bo)\\b");

    /** A source as the document names it; its amount is null while none is known to be its own. */
    private static final class Found {
        final Prose name;
        final String clause;
        final double confidence;
        Long amount;
        Prose unclear;

        Found(Prose name, String clause, double confidence) {
            this.name = name;
            this.clause = clause;
            this.confidence = confidence;
        }

        /** A second, different amount leaves the first in doubt. */
        void give(long dong, Prose written) {
            if (amount == null) {
                amount = dong;
            } else if (amount != dong) {
                unclear = written;
            }
        }
    }

    private final Map<FundingSource, Found> found = new LinkedHashMap<>();
    private Prose loose;
    private String looseIn;

    /** @param table the rows of a table by source */
    static List<ProposedFunding> of(List<OutlineItem> clauses, List<Costs.Row> table) {
        var funding = new Funding();
        for (var clause : clauses) {
            if (clause.body() != null || clause.leaf()) {
                funding.read(clause);
            } else if (clause.heading() != null) {
                FundingMention.levels(clause.heading()).forEach(one -> funding.add(one, clause.heading(), clause.id));
            }
        }
        table.forEach(funding::read);
        funding.give();
        return funding.proposed();
    }

    /** A plan without a part on money may still name the paying budget in its duties. */
    static List<ProposedFunding> beside(List<OutlineItem> clauses) {
        return of(
                clauses.stream()
                        .filter(clause -> clause.body() != null && clause.body().has(BUDGET))
                        .toList(),
                List.of());
    }

    private void read(Costs.Row row) {
        add(row.source(), row.name(), null);
        if (row.dong() != null) {
            found.get(row.source().source()).give(row.dong(), row.name());
        }
    }

    private void read(OutlineItem clause) {
        var text = clause.said();
        var mentions = FundingMention.all(text);
        mentions.forEach(mention -> add(mention, text, clause.id));
        var sums = sums(text);
        if (sums.isEmpty()) {
            return;
        }
        if (!mentions.isEmpty()) {
            pair(text, mentions, sums);
        } else if (!headed(clause, sums.getFirst()) && loose == null) {
            loose = text;
            looseIn = clause.id;
        }
    }

    /** Sums in figures; where there are none, those in words. */
    private static List<Sum> sums(Prose text) {
        var figures = Money.all(text.key());
        return figures.isEmpty() ? Money.spoken(text.key()) : figures;
    }

    private void add(FundingMention mention, Prose text, String clause) {
        found.computeIfAbsent(
                mention.source(), any -> new Found(text.part(mention.from(), mention.upto()), clause, mention.sure()));
    }

    /** Each sum with the source before it, or after it where the text puts sums first ("5 triệu từ ngân sách xã"). */
    private void pair(Prose text, List<FundingMention> mentions, List<Sum> sums) {
        int first = mentions.getFirst().upto();
        int last = mentions.getLast().upto();
        boolean ahead = sums.getFirst().from() < first
                && sums.getLast().from() < last
                && !text.part(sums.getFirst().upto(), first).has(PARTS);
        for (int i = 0; i < sums.size(); i++) {
            var sum = sums.get(i);
            int from = ahead ? sum.upto() : i == 0 ? 0 : sums.get(i - 1).upto();
            int upto =
                    !ahead ? sum.from() : i + 1 < sums.size() ? sums.get(i + 1).from() : Integer.MAX_VALUE;
            give(
                    mentions.stream()
                            .filter(one -> one.upto() > from && one.upto() <= upto)
                            .map(FundingMention::source)
                            .distinct()
                            .toList(),
                    sum,
                    text);
        }
    }

    /** "and other sources" shares no sum, two budgets do. */
    private void give(List<FundingSource> sources, Sum sum, Prose text) {
        var written = text.part(sum.from(), sum.upto());
        var own = sources.stream().filter(one -> one != FundingSource.OTHER).toList();
        if (own.size() > 1) {
            own.forEach(source -> found.get(source).unclear = written);
        } else if (!sources.isEmpty()) {
            found.get(own.isEmpty() ? sources.getFirst() : own.getFirst()).give(sum.dong(), written);
        }
    }

    /** A sum under a heading that names its source. */
    private boolean headed(OutlineItem clause, Sum sum) {
        for (var above = clause.parent; above != null; above = above.parent) {
            var levels = above.heading() == null ? List.<FundingMention>of() : FundingMention.levels(above.heading());
            if (levels.size() == 1 && found.containsKey(levels.getFirst().source())) {
                give(List.of(levels.getFirst().source()), sum, clause.said());
                return true;
            }
        }
        return false;
    }

    /** A sum of no source is the total of what is given by source, else the only budget's, else the commune's own. */
    private void give() {
        if (loose == null || found.values().stream().anyMatch(one -> one.amount != null || one.unclear != null)) {
            return;
        }
        var budgets = found.keySet().stream()
                .filter(source -> source != FundingSource.OTHER)
                .toList();
        var source = budgets.size() == 1 ? budgets.getFirst() : FundingSource.COMMUNE;
        var sum = sums(loose).getFirst();
        found.computeIfAbsent(source, any -> new Found(loose, looseIn, 0.6)).give(sum.dong(), loose);
    }

    private List<ProposedFunding> proposed() {
        var proposed = new ArrayList<ProposedFunding>();
        found.forEach((source, one) -> proposed.add(new ProposedFunding(
                "f" + (proposed.size() + 1),
                source,
                one.name.written(),
                one.amount,
                one.clause,
                Math.round(100 * one.confidence * (one.name.damaged() ? 0.9 : 1)) / 100.0,
                doubts(one))));
        return List.copyOf(proposed);
    }

    private static List<Doubt> doubts(Found one) {
        if (one.unclear != null) {
            return List.of(Doubt.of(DoubtCode.FUNDING_AMOUNT_UNCLEAR, one.unclear.text(), null));
        }
        return one.amount == null ? List.of(Doubt.of(DoubtCode.FUNDING_WITHOUT_AMOUNT)) : Doubt.NONE;
    }
}
