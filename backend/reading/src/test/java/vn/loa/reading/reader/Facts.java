package vn.loa.reading.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import vn.loa.reading.text.Folding;

/** The facts of a document by kind; an absent kind is not scored. */
final class Facts {
    final Map<String, List<Fact>> byKind = new LinkedHashMap<>();

    private void put(String kind, List<Fact> facts) {
        byKind.put(kind, facts);
    }

    private static List<Fact> one(Object value) {
        return value == null ? List.of() : List.of(Fact.text(value.toString()));
    }

    // ---- what a person wrote down

    static Facts told(JsonNode answer) {
        var facts = new Facts();
        facts.toldHead(answer);
        facts.toldContent(answer);
        facts.toldDuties(answer);
        return facts;
    }

    private void toldHead(JsonNode answer) {
        var head = answer.path("head");
        for (var field :
                List.of("title", "number", "notation", "date", "issuer", "superior", "place", "year", "unit")) {
            if (head.has(field)) {
                put(field, one(text(head, field)));
            }
        }
        if (answer.has("parent")) {
            put("parent", answer.get("parent").isNull() ? List.of() : one(text(answer.get("parent"), "number")));
        }
        list(answer, "citations", "citations", one -> Fact.text("" + text(one, "number"), "" + text(one, "date")));
    }

    private void toldContent(JsonNode answer) {
        list(
                answer,
                "clauses",
                "clauses",
                one -> Fact.text(
                        starts(one),
                        label("" + text(one, "label")),
                        text(one, "kind"),
                        one.path("depth").asInt()));
        list(answer, "purposes", "purposes", one -> Fact.text(one.asText()));
        list(answer, "requirements", "requirements", one -> Fact.text(one.asText()));
        list(answer, "targets", "targets", one -> Fact.text(starts(one)));
        list(
                answer,
                "targets",
                "target numbers",
                one -> Fact.text(starts(one), "" + text(one, "value"), "" + text(one, "period")));
        list(answer, "topics", "topics", one -> Fact.text(one.asText()));
        list(answer, "channels", "channels", one -> Fact.text("", one.asText()));
        list(answer, "funding", "funding", one -> Fact.text("", text(one, "source"), "" + text(one, "amount")));
    }

    private void toldDuties(JsonNode answer) {
        list(
                answer,
                "parties",
                "parties",
                one -> one.path("duties").asBoolean(true) ? Fact.text(text(one, "name")) : null);
        list(
                answer,
                "parties",
                "leads of parties",
                one -> one.path("duties").asBoolean(true) ? Fact.text(text(one, "name"), text(one, "lead")) : null);
        list(answer, "tasks", "tasks", one -> Fact.text(starts(one)));
        list(
                answer,
                "tasks",
                "leads of tasks",
                one -> Fact.texts(
                        List.of(starts(one), "" + text(one, "lead")),
                        text(one, "lead") != null && one.path("inferred").asBoolean()));
        list(
                answer,
                "tasks",
                "coordinating",
                one -> one.path("coordinating").isEmpty()
                        ? null
                        : Fact.text(starts(one), names(one.get("coordinating"))));
        list(
                answer,
                "tasks",
                "times",
                one -> timed(one) ? Fact.text(starts(one), "" + text(one, "rrule"), "" + text(one, "due")) : null);
        list(answer, "annexes", "annexes", one -> Fact.text("", one.path("rows").asInt()));
        list(answer, "recipients", "recipients", one -> Fact.text(one.asText()));
        if (answer.path("signature").isObject()) {
            for (var field : List.of("authority", "title", "name")) {
                put("signature " + field, one(text(answer.get("signature"), field)));
            }
        }
    }

    private static boolean timed(JsonNode task) {
        return text(task, "rrule") != null || text(task, "due") != null;
    }

    private static String names(JsonNode names) {
        return names(StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    }

    /** Names in any order, without the words for the kind of body. */
    private static String names(Collection<String> names) {
        var cores = new TreeSet<String>();
        names.forEach(name -> cores.add(String.join(" ", Names.core(Folding.fold(name)))));
        return cores.toString();
    }

    private void list(JsonNode answer, String field, String kind, Function<JsonNode, Fact> fact) {
        if (answer.has(field) && answer.get(field).isArray()) {
            var facts = new ArrayList<Fact>();
            answer.get(field).forEach(one -> {
                var told = fact.apply(one);
                if (told != null) {
                    facts.add(told);
                }
            });
            put(kind, facts);
        }
    }

    private static String starts(JsonNode one) {
        return one.path("starts").asText();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isMissingNode() || node.path(field).isNull()
                ? null
                : node.path(field).asText();
    }

    // ---- what the reader found

    static Facts read(Proposal plan) {
        var facts = new Facts();
        facts.readHead(plan);
        facts.readContent(plan);
        facts.readDuties(plan);
        return facts;
    }

    private void readHead(Proposal plan) {
        var head = plan.head();
        put("title", one(said(head.title())));
        put("number", one(head.number()));
        put("notation", one(head.notation()));
        put("date", one(head.date()));
        put("issuer", one(said(head.issuer())));
        put("superior", one(said(head.superior())));
        put("place", one(head.place()));
        put("year", one(head.year()));
        put("unit", one(said(head.unit())));
        put(
                "parent",
                plan.citations().stream()
                        .filter(citation -> citation.id().equals(head.parent()))
                        .map(citation -> Fact.text(citation.number()))
                        .toList());
        put(
                "citations",
                plan.citations().stream()
                        .filter(citation -> citation.number() != null)
                        .map(citation -> Fact.text(citation.number(), "" + citation.date()))
                        .toList());
    }

    private void readContent(Proposal plan) {
        var depths = new HashMap<String, Integer>();
        var clauses = new ArrayList<Fact>();
        var purposes = new ArrayList<Fact>();
        var requirements = new ArrayList<Fact>();
        var parents = plan.clauses().stream().map(ProposedClause::parent).toList();
        for (var clause : plan.clauses()) {
            int depth = clause.parent() == null ? 0 : depths.get(clause.parent()) + 1;
            depths.put(clause.id(), depth);
            var words = whole(clause);
            clauses.add(Fact.text(words, label("" + clause.label()), clause.kind(), depth));
            if (!parents.contains(clause.id())) {
                switch (clause.kind()) {
                    case PURPOSE -> purposes.add(Fact.text(words));
                    case REQUIREMENT -> requirements.add(Fact.text(words));
                    default -> {}
                }
            }
        }
        put("clauses", clauses);
        put("purposes", purposes);
        put("requirements", requirements);
        put(
                "targets",
                plan.targets().stream()
                        .map(target -> Fact.text(said(target.name())))
                        .toList());
        put(
                "target numbers",
                plan.targets().stream()
                        .map(target -> Fact.text(said(target.name()), "" + target.value(), "" + target.period()))
                        .toList());
        put(
                "topics",
                plan.topics().stream()
                        .map(topic -> Fact.text(said(topic.name())))
                        .toList());
        put(
                "channels",
                plan.channels().stream()
                        .filter(channel -> channel.type() != null)
                        .map(channel -> Fact.text("", channel.type()))
                        .toList());
        put(
                "funding",
                plan.funding().stream()
                        .map(one -> Fact.text("", one.source(), "" + one.amount()))
                        .toList());
    }

    /** Labels as they are read aloud: a person copying a damaged page writes "đ)" for "d)" and "II." for "I1.". */
    private static String label(String written) {
        var label = written.replace('đ', 'd');
        return label.matches("[IVXl1|]{2,}\\W?") ? label.replaceAll("[l1|]", "I") : label;
    }

    private static String whole(ProposedClause clause) {
        return (clause.heading() == null ? "" : said(clause.heading()) + " ")
                + (clause.text() == null ? "" : said(clause.text()));
    }

    private void readDuties(Proposal plan) {
        var names = new HashMap<String, String>();
        plan.parties().forEach(party -> names.put(party.id(), said(party.name())));
        var owners = plan.parties().stream().filter(ProposedParty::duties).toList();
        put(
                "parties",
                owners.stream().map(party -> Fact.text(said(party.name()))).toList());
        put(
                "leads of parties",
                owners.stream()
                        .map(party -> Fact.text(said(party.name()), party.lead()))
                        .toList());
        put(
                "tasks",
                plan.tasks().stream().map(task -> Fact.text(said(task.title()))).toList());
        put(
                "leads of tasks",
                plan.tasks().stream()
                        .map(task -> Fact.texts(
                                List.of(said(task.title()), "" + names.get(task.lead())), task.inferredLead()))
                        .toList());
        put(
                "coordinating",
                plan.tasks().stream()
                        .filter(task -> !task.coordinating().isEmpty())
                        .map(task -> Fact.text(
                                said(task.title()),
                                names(task.coordinating().stream()
                                        .map(names::get)
                                        .toList())))
                        .toList());
        put(
                "times",
                plan.tasks().stream()
                        .filter(task -> task.rrule() != null || task.dueOn() != null)
                        .map(task -> Fact.text(said(task.title()), "" + task.rrule(), "" + task.dueOn()))
                        .toList());
        put(
                "annexes",
                plan.annexes().stream()
                        .map(annex -> Fact.text("", annex.rows()))
                        .toList());
        put(
                "recipients",
                plan.recipients().stream().map(one -> Fact.text(said(one))).toList());
        put("signature authority", one(plan.signature().authority()));
        put("signature title", one(plan.signature().title()));
        put("signature name", one(plan.signature().name()));
    }

    private static String said(Written written) {
        return written == null ? null : written.restored() == null ? written.text() : written.restored();
    }
}
