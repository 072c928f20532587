package vn.loa.exchange.feed;

import static vn.loa.people.access.Action.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.loa.people.access.Action;

/**
 * What the feed follows, each with who sees a row of it: as its door does, which a test holds together.
 *
 * <p>The own unit sees every row. Units above see a row once it is disclosed; where that can be undone, the facts that undo it are named,
 * because of what is hidden again nothing else may be told. Units below see what is published.
 */
enum FeedNoun {
    PLAN(
            PLAN_READ,
            "from plan r",
            Seen.from("r.state <> 'DRAFT'")
                    .until("PLAN_RETURNED", "PLAN_WITHDRAWN")
                    .below("r.state in ('ISSUED', 'CLOSED')")),
    AMENDMENT(
            PLAN_READ,
            "from amendment r",
            Seen.from("r.state <> 'DRAFT'")
                    .until("AMENDMENT_RETURNED", "AMENDMENT_WITHDRAWN")
                    .below("r.state = 'ISSUED'")),
    TASK(TASK_READ, "from task r", Seen.from("r.disclosed")),
    EXTENSION(TASK_READ, "from extension r join task t on t.id = r.task_id", Seen.from("t.disclosed")),
    ACTIVITY(ACTIVITY_READ, "from activity r", Seen.always().withdrawn("r.withdrawn_at is not null")),
    EVIDENCE(
            EVIDENCE_READ,
            "from evidence r",
            Seen.from("(r.shown_above or exists (select from activity_evidence a where a.evidence_id = r.id))")),
    REPORT(REPORT_READ, "from report r", Seen.from("r.state not in ('DRAFT', 'SUBMITTED')")),
    BUDGET(BUDGET_READ, "from budget r join plan p on p.id = r.plan_id", Seen.from("p.state <> 'DRAFT'")),
    EXPENDITURE(
            BUDGET_READ,
            "from expenditure r join budget b on b.id = r.budget_id join plan p on p.id = b.plan_id",
            Seen.from("p.state <> 'DRAFT'").withdrawn("r.voided_at is not null")),
    CHANNEL(CHANNEL_READ, "from channel r", Seen.always()),
    PLAY_SOURCE(PLAY_SOURCE_READ, "from play_source r", Seen.always()),
    PLAY_LOG(PLAY_SOURCE_READ, "from play_log r", Seen.always()),
    ASSIGNEE(ASSIGNEE_READ, "from assignee r", Seen.always()),
    KNOWN_DOCUMENT(KNOWN_DOCUMENT_READ, "from known_document r", Seen.always().below("true")),
    REPORTING_REGIME(
            REPORTING_REGIME_READ, "from reporting_regime r", Seen.always().below("true"));

    private static final String ROW = """
            select r.version, %s as disclosed, %s as published, %s as withdrawn %s where n.noun = '%s' and r.id = e.subject
            """;

    /**
     * @param above SQL that is true of a row that units above see
     * @param below SQL that is true of a row that units below see
     * @param withdrawn SQL that is true of a row that is still read, but no longer counts
     * @param hiding the facts after which units above no longer see a row
     */
    private record Seen(String above, String below, String withdrawn, List<String> hiding) {
        static Seen always() {
            return from("true");
        }

        static Seen from(String disclosed) {
            return new Seen(disclosed, "false", "false", List.of());
        }

        Seen until(String... facts) {
            return new Seen(above, below, withdrawn, List.of(facts));
        }

        Seen below(String published) {
            return new Seen(above, published, withdrawn, hiding);
        }

        Seen withdrawn(String condition) {
            return new Seen(above, below, condition, hiding);
        }
    }

    final Action read;
    private final String from;
    private final Seen seen;

    FeedNoun(Action read, String from, Seen seen) {
        this.read = read;
        this.from = from;
        this.seen = seen;
    }

    /** As facts call it, {@code known-document}. */
    String noun() {
        return name().toLowerCase().replace('_', '-');
    }

    /** Whether units above see every row from its first day to its last. */
    boolean open() {
        return seen.above.equals("true");
    }

    /** Whether units below do. */
    boolean published() {
        return seen.below.equals("true");
    }

    List<String> hiding() {
        return seen.hiding;
    }

    /** The row of an entry {@code e} of the noun {@code n.noun}, whichever it is. */
    static String rows() {
        return Arrays.stream(values()).map(FeedNoun::row).collect(Collectors.joining("union all "));
    }

    private String row() {
        return ROW.formatted(seen.above, seen.below, seen.withdrawn, from, noun());
    }
}
