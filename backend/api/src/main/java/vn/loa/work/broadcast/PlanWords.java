package vn.loa.work.broadcast;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.reading.term.ClauseKind;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Symbol;
import vn.loa.reading.text.UnitWords;
import vn.loa.work.plan.Citation;
import vn.loa.work.plan.CitedDocument;
import vn.loa.work.plan.Clause;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;

/** A plan's own words about a topic: nothing is said that does not stand in it. */
final class PlanWords {
    /** What is said to people; duties, money and channels are for those who work by the plan. */
    private static final Set<ClauseKind> PUBLIC = Set.of(ClauseKind.TOPIC, ClauseKind.PURPOSE, ClauseKind.TEXT);

    /** Where people go with their papers. */
    private static final Pattern SERVICE = Pattern.compile(
            "trung tam phuc vu hanh chinh cong|bo phan (?:mot cua|tiep nhan)|cong dich vu cong|nop ho so truc tuyen");

    private final Plan plan;
    private final List<Clause> clauses;
    private final List<CitedDocument> documents;

    PlanWords(Plan plan, List<Clause> clauses, List<CitedDocument> documents) {
        this.plan = plan;
        this.clauses = clauses;
        this.documents = documents;
    }

    /** First the clause of the topic, then what else speaks of it, what is cited for it, and where people go. */
    Script script(Topic topic, Integer seconds) {
        var script = new Script(seconds, opening(topic));
        var own = clauses.stream()
                .filter(clause -> within(clause, topic.clause()))
                .toList();
        own.forEach(clause -> texts(clause).forEach(script::say));
        var name = Folding.words(topic.name());
        others(own).filter(text -> Folding.words(text).contains(name)).forEach(script::say);
        documents.stream()
                .filter(document -> document.clause() != null && within(document.clause(), topic.clause()))
                .map(CitedDocument::meant)
                .map(PlanWords::cited)
                .filter(Objects::nonNull)
                .forEach(script::sayWhole);
        if (script.speaks()) {
            others(own)
                    .filter(text -> SERVICE.matcher(Folding.words(text)).find())
                    .forEach(script::say);
        }
        return script;
    }

    private Stream<String> others(List<Clause> own) {
        return clauses.stream()
                .filter(clause -> PUBLIC.contains(clause.kind()) && !own.contains(clause))
                .map(Clause::text)
                .filter(Objects::nonNull);
    }

    private String opening(Topic topic) {
        var number = plan.documentNumber();
        var symbol = number == null ? null : Symbol.of(number);
        if (symbol == null || symbol.kind() == null) {
            return "Thực hiện “%s”, hôm nay chúng tôi giới thiệu nội dung: %s.".formatted(plan.title(), topic.name());
        }
        var by = symbol.spelled().endsWith("UBND")
                ? " của " + UnitWords.committee(plan.unit().name())
                : "";
        return "Thực hiện %s số %s ngày %s%s, “%s”, hôm nay chúng tôi giới thiệu nội dung: %s."
                .formatted(symbol.kind(), number, day(plan.issuance().issuedOn()), by, plan.title(), topic.name());
    }

    /** A document by its kind, number, day and issuer, as far as they are known; null without a known kind. */
    private static String cited(Citation citation) {
        var symbol = citation.number() == null ? null : Symbol.of(citation.number());
        if (symbol == null || symbol.kind() == null) {
            return null;
        }
        return "Quy định có tại "
                + symbol.kind() + " số " + citation.number()
                + (citation.date() == null ? "" : " ngày " + day(citation.date()))
                + (citation.issuer() == null ? "" : " của " + citation.issuer())
                + (citation.title() == null ? "" : ": " + citation.title().replaceFirst("\\.$", ""))
                + ".";
    }

    private static Stream<String> texts(Clause clause) {
        boolean titled = clause.heading() != null && clause.text() != null;
        return Stream.of(titled ? clause.heading() : null, clause.text() == null ? clause.heading() : clause.text())
                .filter(Objects::nonNull);
    }

    private static boolean within(Clause clause, Clause of) {
        for (var above = clause; of != null && above != null; above = above.parent()) {
            if (above.id().equals(of.id())) {
                return true;
            }
        }
        return false;
    }

    private static String day(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
