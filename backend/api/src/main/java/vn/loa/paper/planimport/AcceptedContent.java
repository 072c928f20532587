package vn.loa.paper.planimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.loa.people.access.Row;
import vn.loa.problem.Problem;
import vn.loa.reading.reader.Proposal;
import vn.loa.reading.reader.ProposedCitation;
import vn.loa.reading.reader.ProposedClause;
import vn.loa.reading.reader.ProposedTarget;
import vn.loa.work.figure.IndicatorFormula;
import vn.loa.work.plan.Citation;
import vn.loa.work.plan.CitedDocumentDraft;
import vn.loa.work.plan.ClauseDraft;
import vn.loa.work.plan.Origin;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanBeginnings;
import vn.loa.work.plan.PlanContent;
import vn.loa.work.plan.PlanDraft;
import vn.loa.work.plan.TargetDraft;
import vn.loa.work.plan.TopicDraft;

/** A reviewed proposal as a plan's content; its clauses keep their origin. */
final class AcceptedContent {
    private final PlanImport one;
    private final Proposal proposal;
    private final AcceptanceDraft draft;
    private final Map<String, UUID> clauses;
    private final List<ProposedCitation> cited;

    AcceptedContent(PlanImport one, AcceptanceDraft draft, Map<String, UUID> clauses) {
        this.one = one;
        this.proposal = one.proposal;
        this.draft = draft;
        this.clauses = clauses;
        cited = proposal.citations().stream()
                .filter(citation -> citation.number() != null || citation.title() != null)
                .toList();
    }

    /** Creates the plan from it; problems point into the proposal. */
    Plan begun(PlanBeginnings beginnings) {
        try {
            return beginnings.begin(null, content());
        } catch (Problem problem) {
            for (int i = 0; i < cited.size(); i++) {
                var citation = "/citations/" + proposal.citations().indexOf(cited.get(i));
                problem.moved("/citedDocuments/" + i + "/asWritten", citation).moved("/citedDocuments/" + i, citation);
            }
            throw problem.moved("/citedDocuments", "/citations").moved("/head/recipients", "/recipients");
        }
    }

    private PlanContent content() {
        var origins = new HashMap<UUID, Origin>();
        proposal.clauses().stream()
                .filter(clause -> clause.at() != null)
                .forEach(clause -> origins.put(
                        clauses.get(clause.id()),
                        new Origin(one.id(), clause.at().start(), clause.at().end())));
        return new PlanContent(
                head(),
                proposal.clauses().stream().map(this::clause).toList(),
                topics(),
                proposal.targets().stream().map(this::target).toList(),
                citations(),
                origins);
    }

    private PlanDraft head() {
        var head = proposal.head();
        if (head.title() == null) {
            throw PlanImportProblem.PROPOSAL_WITHOUT_TITLE.problem();
        }
        return new PlanDraft(
                one.unitId(),
                draft.year(),
                draft.programme(),
                Wording.cut(Wording.best(head.title()), 500),
                Wording.best(head.preamble()),
                Wording.best(head.closing()),
                draft.parentPlan(),
                proposal.recipients().stream()
                        .map(recipient -> Wording.cut(Wording.best(recipient), 500))
                        .toList(),
                head.place());
    }

    private ClauseDraft clause(ProposedClause clause) {
        return new ClauseDraft(
                clauses.get(clause.id()),
                clause.parent() == null ? null : clauses.get(clause.parent()),
                clause.label(),
                clause.kind(),
                Wording.cut(Wording.best(clause.heading()), 500),
                Wording.best(clause.text()));
    }

    private List<TopicDraft> topics() {
        return IntStream.range(0, proposal.topics().size())
                .mapToObj(i -> {
                    var topic = proposal.topics().get(i);
                    return new TopicDraft(
                            Row.newId(),
                            "T%02d".formatted(i + 1),
                            Wording.cut(Wording.best(topic.name()), 500),
                            of(topic.clause()));
                })
                .toList();
    }

    /** Loa does not count activities by share: the number stays in the text. */
    private TargetDraft target(ProposedTarget target) {
        boolean counted = target.measure() != null && !target.measure().contains("%");
        return new TargetDraft(
                Row.newId(),
                Wording.cut(Wording.best(target.name()), 500),
                counted ? IndicatorFormula.QUANTITY_SUM : IndicatorFormula.ACTIVITY_COUNT,
                target.channelType(),
                counted ? target.measure() : "hoạt động",
                counted ? overTheYear(target) : null,
                of(target.clause()));
    }

    /** Converts a value per week, month or quarter to the whole year. What is counted is whole: part of one stays in the text. */
    private static Long overTheYear(ProposedTarget target) {
        var value = target.value();
        if (value == null || value.stripTrailingZeros().scale() > 0) {
            return null;
        }
        int times =
                switch (target.period()) {
                    case "tuần" -> 52;
                    case "tháng" -> 12;
                    case "quý" -> 4;
                    case null, default -> 1;
                };
        return times * value.longValueExact();
    }

    private List<CitedDocumentDraft> citations() {
        return cited.stream()
                .map(citation -> new CitedDocumentDraft(
                        Row.newId(),
                        new Citation(citation.number(), citation.date(), citation.issuer(), citation.title()),
                        null,
                        of(citation.clause()),
                        null))
                .toList();
    }

    private UUID of(String clause) {
        return clause == null ? null : clauses.get(clause);
    }
}
