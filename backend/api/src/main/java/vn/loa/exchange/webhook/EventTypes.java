package vn.loa.exchange.webhook;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What can be told, spelled {@code noun.fact}. Receivers are written for these: one is added, none changes. A test holds them against the facts. */
final class EventTypes {
    static final String TEST = "webhook.test";

    private static final Map<String, List<String>> FACTS = new TreeMap<>(Map.ofEntries(
            noun("activity", "logged", "played", "plays_added", "edited", "withdrawn", "restored"),
            noun("amendment", "created", "edited", "deleted", "submitted", "withdrawn", "returned", "issued"),
            noun("assignee", "created", "edited", "retired", "reinstated"),
            noun(
                    "budget",
                    "created",
                    "allocation_added",
                    "allocation_edited",
                    "allocation_removed",
                    "line_added",
                    "line_edited",
                    "line_removed"),
            noun("channel", "created", "edited", "retired", "reinstated"),
            noun("evidence", "added"),
            noun("expenditure", "recorded", "edited", "voided"),
            noun("extension", "asked", "granted", "refused"),
            noun("known_document", "created", "edited", "removed"),
            noun(
                    "plan",
                    "created",
                    "edited",
                    "deleted",
                    "clauses_edited",
                    "topics_edited",
                    "targets_edited",
                    "cited_documents_edited",
                    "submitted",
                    "withdrawn",
                    "returned",
                    "issued",
                    "closed",
                    "reopened",
                    "made_public",
                    "made_private"),
            noun("play_log", "received"),
            noun("play_source", "created", "edited", "retired", "reinstated"),
            noun(
                    "report",
                    "compiled",
                    "edited",
                    "section_edited",
                    "figure_pinned",
                    "figure_unpinned",
                    "scan_attached",
                    "scan_removed",
                    "deleted",
                    "submitted",
                    "withdrawn",
                    "returned",
                    "approved",
                    "sent",
                    "received",
                    "accepted",
                    "correction_begun",
                    "section_reopened",
                    "reopening_closed",
                    "consolidated",
                    "made_public",
                    "made_private"),
            noun("reporting_regime", "set", "edited", "removed"),
            noun(
                    "task",
                    "created",
                    "edited",
                    "received",
                    "started",
                    "start_undone",
                    "completed",
                    "completion_undone",
                    "cancelled",
                    "cancellation_undone",
                    "day_settled",
                    "day_reopened")));

    private EventTypes() {}

    private static Map.Entry<String, List<String>> noun(String noun, String... facts) {
        return Map.entry(noun, List.of(facts));
    }

    /** Every one, in the order of the alphabet by noun. */
    static Set<String> all() {
        var all = new LinkedHashSet<String>();
        FACTS.forEach((noun, facts) -> facts.forEach(fact -> all.add(noun + "." + fact)));
        return all;
    }

    /** @param noun as facts call it, {@code known-document}; {@code fact} its name */
    static String of(String noun, String fact) {
        var written = written(noun);
        return written + "." + fact.toLowerCase(Locale.ROOT).replaceFirst("^" + written + "_", "");
    }

    static String written(String noun) {
        return noun.replace('-', '_');
    }

    /** Whether {@code chosen} is a type, or a noun for all of its types. */
    static boolean there(String chosen) {
        return FACTS.containsKey(chosen) || all().contains(chosen);
    }

    /** @param chosen none for all */
    static boolean among(Collection<String> chosen, String type) {
        return chosen.isEmpty() || chosen.contains(type) || chosen.contains(type.substring(0, type.indexOf('.')));
    }
}
