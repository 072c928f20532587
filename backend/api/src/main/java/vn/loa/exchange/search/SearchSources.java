package vn.loa.exchange.search;

import static vn.loa.people.access.Action.*;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.kernel.http.Listing;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;

/** Where each kind of hit comes from, within the scope of the noun's own list. */
@RequestScoped
class SearchSources {
    private static final String PUBLISHED_PLAN = "p.state in ('ISSUED', 'CLOSED')";

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /**
     * One kind of hit.
     *
     * @param id names a row; what was made later has the greater one
     */
    record Source(SearchKind kind, Listing listing, String id, String columns) {
        String statement() {
            return listing.statement("'" + kind + "' as kind, " + id + " as id, " + columns, id + " desc");
        }
    }

    List<Source> of(String words) {
        return List.of(
                new Source(
                        SearchKind.PLAN,
                        planned("plan p", "p.search", words),
                        "p.id",
                        columns(
                                "p.title",
                                "p.number || '/' || p.notation",
                                "p.search",
                                "coalesce(p.issued_on, cast(p.created_at as date))",
                                "null",
                                "null",
                                "p.unit_id")),
                new Source(
                        SearchKind.CLAUSE,
                        planned("clause c join plan p on p.id = c.plan_id", "c.search", words),
                        "c.id",
                        columns(
                                "left(coalesce(nullif(c.heading, ''), c.text), 300)",
                                "c.path",
                                "c.search",
                                "coalesce(p.issued_on, cast(p.created_at as date))",
                                "p.id",
                                "null",
                                "p.unit_id")),
                new Source(
                        SearchKind.TASK,
                        listed("task t", "t", TASK_READ, "t.disclosed", words),
                        "t.id",
                        columns(
                                "t.title",
                                "t.code",
                                "t.search",
                                "coalesce(t.due_on, cast(t.created_at as date))",
                                "t.plan_id",
                                "null",
                                "t.unit_id")),
                new Source(
                        SearchKind.ACTIVITY,
                        listed("activity a", "a", ACTIVITY_READ, "true", words).where("a.withdrawn_at is null"),
                        "a.id",
                        columns("a.title", "null", "a.search", "a.held_on", "a.plan_id", "null", "a.unit_id")),
                new Source(
                        SearchKind.REPORT,
                        listed("report r", "r", REPORT_READ, "r.state not in ('DRAFT', 'SUBMITTED')", words),
                        "r.id",
                        columns(
                                "r.title",
                                "r.number || '/' || r.notation",
                                "r.search",
                                "coalesce(r.issued_on, r.due_on)",
                                "r.plan_id",
                                "null",
                                "r.unit_id")),
                new Source(
                        SearchKind.DOCUMENT,
                        scope.narrow(
                                Listing.of("known_document d", "d.id").search("d.search", words),
                                "d",
                                null,
                                KNOWN_DOCUMENT_READ,
                                "true",
                                "true"),
                        "d.id",
                        columns("d.title", "d.number", "d.search", "d.issued_on", "null", "null", "d.unit_id")),
                new Source(
                        SearchKind.ASSIGNEE,
                        listed("assignee s", "s", ASSIGNEE_READ, "true", words).where("s.retired_at is null"),
                        "s.id",
                        columns(
                                "s.name",
                                "null",
                                "s.search",
                                "cast(s.created_at as date)",
                                "null",
                                "null",
                                "s.unit_id")),
                members(words),
                accounts(words));
    }

    /** Whoever may read an assignee reads the names of its members, and no other word of their accounts. */
    private Source members(String words) {
        var from = "assignee m join assignee_member x on x.assignee_id = m.id join account n on n.id = x.account_id";
        var listing = Listing.of(from, "m.id").where("m.retired_at is null").search("folded(n.full_name)", words);
        return new Source(
                SearchKind.MEMBER,
                scope.narrow(listing, "m", null, ASSIGNEE_READ, "true"),
                "m.id",
                columns(
                        "n.full_name",
                        "null",
                        "folded(n.full_name)",
                        "cast(n.created_at as date)",
                        "null",
                        "m.name",
                        "m.unit_id"));
    }

    /** An account shows at a unit where the caller administers it. */
    private Source accounts(String words) {
        var listing = Listing.of(
                        "account k join lateral (select u.id from account_role g join unit u on u.id = g.unit_id"
                                + " where g.account_id = k.id and u.path <@ cast(:kReach as ltree[]) order by u.path limit 1) h on true",
                        "k.id")
                .bind("kReach", caller.subtreePaths(ACCOUNT_READ))
                .search("k.search", words);
        return new Source(
                SearchKind.ACCOUNT,
                listing,
                "k.id",
                columns("k.full_name", "k.username", "k.search", "cast(k.created_at as date)", "null", "null", "h.id"));
    }

    /** Rows of a plan, as far as the plan shows. */
    private Listing planned(String from, String search, String words) {
        return scope.narrow(
                Listing.of(from, "p.id").search(search, words),
                "p",
                null,
                PLAN_READ,
                "p.state <> 'DRAFT'",
                PUBLISHED_PLAN);
    }

    private Listing listed(String table, String alias, Action read, String disclosed, String words) {
        return scope.narrow(
                Listing.of(table, alias + ".id").search(alias + ".search", words), alias, null, read, disclosed);
    }

    private static String columns(
            String title, String number, String search, String day, String plan, String assignee, String unit) {
        return "%s as title, %s as number, %s as search, %s as day, cast(%s as uuid) as plan_id, %s as assignee, %s as unit_id"
                .formatted(text(title), text(number), text(search), day, plan, text(assignee), unit);
    }

    /** Parts of one column must agree in type and order of letters. */
    private static String text(String expression) {
        return "cast(" + expression + " as text) collate \"default\"";
    }
}
