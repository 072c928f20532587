package vn.loa.work.beginning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.loa.people.access.Row;
import vn.loa.reading.text.YearBound;
import vn.loa.work.plan.CitedDocumentDraft;
import vn.loa.work.plan.ClauseDraft;
import vn.loa.work.plan.Descent;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanBeginnings;
import vn.loa.work.plan.PlanContent;
import vn.loa.work.plan.PlanDraft;
import vn.loa.work.plan.TargetDraft;
import vn.loa.work.plan.TopicDraft;

/** A plan begun from another one of the same kind, mostly last year's: its content under new ids, its tasks moved to the new year. */
@ApplicationScoped
class PlanCopies {
    @Inject
    PlanBeginnings beginnings;

    @Inject
    TaskCopies tasks;

    Plan copy(Plan source, BeginningDraft draft) {
        var content = beginnings.content(source);
        var ids = new HashMap<UUID, UUID>();
        content.clauses().forEach(clause -> ids.put(clause.id(), Row.newId()));
        content.topics().forEach(topic -> ids.put(topic.id(), Row.newId()));
        content.targets().forEach(target -> ids.put(target.id(), Row.newId()));
        var handedDown = new HashMap<UUID, UUID>();
        beginnings.handedDown(source).forEach((item, superior) -> handedDown.put(ids.get(item), superior));
        var plan = beginnings.begin(
                null, renewed(head(content.head(), draft), content, ids), new Descent(source, handedDown));
        tasks.copy(source, plan, ids);
        return plan;
    }

    private static PlanDraft head(PlanDraft head, BeginningDraft draft) {
        return new PlanDraft(
                draft.unit(),
                draft.year(),
                head.programme(),
                draft.title() == null ? YearBound.moved(head.title(), head.year(), draft.year()) : draft.title(),
                head.preamble(),
                head.closing(),
                head.parentPlan(),
                head.recipients(),
                draft.unit().equals(head.unit()) ? head.place() : null);
    }

    /** Origins belong to the old plan's document and are not copied. */
    private static PlanContent renewed(PlanDraft head, PlanContent old, Map<UUID, UUID> ids) {
        return new PlanContent(
                head,
                old.clauses().stream().map(clause -> clause(clause, ids)).toList(),
                old.topics().stream()
                        .map(topic -> new TopicDraft(
                                ids.get(topic.id()), topic.code(), topic.name(), ids.get(topic.clause())))
                        .toList(),
                old.targets().stream().map(target -> target(target, ids)).toList(),
                old.citedDocuments().stream()
                        .map(document -> new CitedDocumentDraft(
                                Row.newId(),
                                document.asWritten(),
                                document.asVerified(),
                                ids.get(document.clause()),
                                document.note()))
                        .toList(),
                Map.of());
    }

    private static ClauseDraft clause(ClauseDraft clause, Map<UUID, UUID> ids) {
        return new ClauseDraft(
                ids.get(clause.id()),
                ids.get(clause.parent()),
                clause.label(),
                clause.kind(),
                clause.heading(),
                clause.text());
    }

    private static TargetDraft target(TargetDraft target, Map<UUID, UUID> ids) {
        return new TargetDraft(
                ids.get(target.id()),
                target.name(),
                target.formula(),
                target.channelType(),
                target.measure(),
                target.value(),
                ids.get(target.clause()));
    }
}
