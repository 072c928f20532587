package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.loa.reading.term.ClauseKind;

/** The plan's topics, targets and channels, read from the leaves of its clauses. */
final class Content {
    private static final Pattern TELLS = Pattern.compile(
            "(?:tiep tuc |day manh |tang cuong |chu trong |tap trung )?(?:tuyen truyen|pho bien|quan triet|gioi thieu|thong tin|truyen thong)(?:,? (?:tuyen truyen|pho bien|quan triet|van dong|sau rong|giao duc))?\\b.*");
    private static final Pattern AIMS = Pattern.compile("\\b(?:phan dau|it nhat|toi thieu|tro len|100 ?%)");

    private final List<OutlineItem> clauses;
    private final Forms forms;

    Content(List<OutlineItem> clauses, Forms forms) {
        this.clauses = clauses;
        this.forms = forms;
        of(ClauseKind.CHANNEL).stream().filter(Content::says).forEach(clause -> forms.form(said(clause), clause.id));
        of(ClauseKind.TARGET).stream()
                .filter(Content::says)
                .forEach(clause -> forms.named(said(clause), clause.id, 0.7));
        if (of(ClauseKind.CHANNEL).isEmpty()) {
            clauses.stream()
                    .filter(clause -> clause.kind == ClauseKind.TEXT || clause.kind == ClauseKind.TOPIC)
                    .filter(Content::says)
                    .forEach(clause -> forms.named(said(clause), clause.id, 0.65));
        }
    }

    List<OutlineItem> of(ClauseKind kind) {
        return clauses.stream().filter(clause -> clause.kind == kind).toList();
    }

    /** Whether a clause has content of its own and does not only introduce or head others. */
    private static boolean says(OutlineItem clause) {
        boolean heading =
                clause.label() != null && Letters.capitals(said(clause).text()) && Headings.kind(clause.key()) != null;
        return clause.leaf() && !said(clause).blank() && !clause.key().endsWith(":") && !heading;
    }

    private static Prose said(OutlineItem clause) {
        return clause.said();
    }

    List<ProposedTopic> topics() {
        boolean part = !of(ClauseKind.TOPIC).isEmpty();
        Predicate<OutlineItem> told = part
                ? clause -> clause.kind == ClauseKind.TOPIC
                : clause -> clause.kind == ClauseKind.TEXT
                        && clause.label() != null
                        && TELLS.matcher(said(clause).key()).matches();
        var topics = new ArrayList<ProposedTopic>();
        for (var clause : clauses) {
            boolean named = clause.leaf()
                    ? says(clause) && !(part && explains(clause))
                    : heads(clause) && clause.children.stream().allMatch(Content::explains);
            if (told.test(clause) && named) {
                topics.add(topic("o" + (topics.size() + 1), clause, part ? 0.95 : 0.65));
            }
        }
        return topics;
    }

    /** Whether a clause names a topic that the paragraphs below it only explain. */
    private static boolean heads(OutlineItem clause) {
        boolean within = clause.parent != null && clause.parent.kind == ClauseKind.TOPIC;
        return clause.label() != null
                && clause.heading() != null
                && clause.body() == null
                && (within || Headings.kind(clause.heading().key()) == null);
    }

    private static boolean explains(OutlineItem clause) {
        return clause.label() == null
                && clause.parent != null
                && clause.parent.kind == ClauseKind.TOPIC
                && heads(clause.parent);
    }

    private static ProposedTopic topic(String id, OutlineItem clause, double sure) {
        var name = clause.leaf() ? clause.said() : clause.heading();
        return new ProposedTopic(id, name.written(), clause.id, sure(clause, sure), Doubt.NONE);
    }

    private static double sure(OutlineItem clause, double clean) {
        return Math.round(100 * clean * (clause.said().damaged() ? 0.9 : 1)) / 100.0;
    }

    List<ProposedTarget> targets() {
        boolean part = !of(ClauseKind.TARGET).isEmpty();
        var targets = new ArrayList<ProposedTarget>();
        for (var clause : clauses) {
            boolean aimed = part
                    ? clause.kind == ClauseKind.TARGET
                    : clause.kind != ClauseKind.DUTY
                            && clause.kind != ClauseKind.FUNDING
                            && clause.said().has(AIMS)
                            && Quantity.of(said(clause)) != null;
            if (aimed && says(clause)) {
                targets.add(target("t" + (targets.size() + 1), clause, part ? 0.95 : 0.6));
            }
        }
        return targets;
    }

    private static ProposedTarget target(String id, OutlineItem clause, double sure) {
        var quantity = Quantity.of(said(clause));
        return new ProposedTarget(
                id,
                clause.said().written(),
                quantity == null ? null : quantity.value(),
                quantity == null ? null : quantity.measure(),
                quantity == null ? null : quantity.period(),
                Forms.type(said(clause)),
                clause.id,
                sure(clause, sure),
                quantity == null ? List.of(Doubt.of(DoubtCode.TARGET_WITHOUT_NUMBER)) : Doubt.NONE);
    }
}
