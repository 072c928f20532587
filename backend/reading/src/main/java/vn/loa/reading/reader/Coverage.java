package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import vn.loa.reading.term.ClauseKind;
import vn.loa.reading.text.Money;

/** What a finished reading left out: text of the duties, the annexes and the funding that no piece points to. */
final class Coverage {
    private static final int QUOTED = 200;

    private final List<ProposedTask> tasks;
    private final List<ProposedFunding> funding;
    private final List<Unread> found = new ArrayList<>();

    Coverage(List<ProposedTask> tasks, List<ProposedFunding> funding) {
        this.tasks = tasks;
        this.funding = funding;
    }

    List<Unread> all() {
        return List.copyOf(found);
    }

    void clause(OutlineItem clause) {
        if (clause.kind == ClauseKind.DUTY) {
            duty(clause);
        } else if (clause.kind == ClauseKind.FUNDING && clause.leaf() && !money(clause)) {
            add(clause.said(), clause.id);
        }
    }

    /** A row without work, or an annex that is no table of duties. */
    void annex(Prose left) {
        add(left, null);
    }

    private void duty(OutlineItem clause) {
        var body = clause.leaf() ? clause.said() : clause.body();
        if (body == null || clause.leaf() && Letters.words(body.text()) <= 8 && Headings.kind(body.key()) != null) {
            return;
        }
        for (var sentence : Duties.sentences(body)) {
            if (!sentence.blank()
                    && !Article.formal(sentence)
                    && tasks.stream().noneMatch(task -> meet(task, sentence))) {
                add(sentence, clause.id);
            }
        }
    }

    private static boolean meet(ProposedTask task, Prose sentence) {
        if (task.title() == null) {
            return false;
        }
        var one = task.title().at();
        var other = sentence.span();
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Whether a piece points to it, or it only repeats the sources others name. */
    private boolean money(OutlineItem clause) {
        return funding.stream().anyMatch(one -> clause.id.equals(one.clause()))
                || Money.all(clause.key()).isEmpty()
                        && FundingMention.all(clause.said()).stream().anyMatch(mention -> funding.stream()
                                .anyMatch(one -> one.source() == mention.source()));
    }

    private void add(Prose left, String clause) {
        boolean says = Letters.words(left.text()) > 1
                && !left.key().endsWith(":")
                && !left.key().matches("\\(?(?:ban hanh )?kem theo [^;]*");
        if (says) {
            var quoted = Citations.shortened(left.text(), QUOTED);
            var doubt = Doubt.of(
                    DoubtCode.NOT_UNDERSTOOD, quoted.length() < left.text().length() ? quoted + "…" : quoted, null);
            found.add(new Unread("u" + (found.size() + 1), left.written(), clause, List.of(doubt)));
        }
    }
}
