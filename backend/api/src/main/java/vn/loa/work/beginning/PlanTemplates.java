package vn.loa.work.beginning;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.loa.people.access.Action;
import vn.loa.people.access.Row;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitKind;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.reading.text.UnitWords;
import vn.loa.work.plan.ClauseDraft;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanBeginnings;
import vn.loa.work.plan.PlanContent;
import vn.loa.work.plan.PlanDraft;
import vn.loa.work.plan.TargetDraft;
import vn.loa.work.plan.TopicDraft;

/** Plans to begin from, written once for every unit. They name no legal basis: the unit decides which ones apply. */
@ApplicationScoped
class PlanTemplates {
    @Inject
    ObjectMapper mapper;

    @Inject
    Units units;

    @Inject
    PlanBeginnings beginnings;

    private List<PlanTemplate> templates;

    @PostConstruct
    void read() {
        try (var file = PlanTemplates.class.getResourceAsStream("/plan/templates.json")) {
            templates = List.of(mapper.readValue(file, PlanTemplate[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PlanTemplate> all() {
        return templates;
    }

    PlanTemplate get(String code) {
        return templates.stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(Fault.NO_SUCH_THING::problem);
    }

    Plan begin(PlanTemplate template, BeginningDraft draft) {
        var filled = filling(units.at("/unit", draft.unit(), Action.PLAN_EDIT), draft.year());
        var ids = new HashMap<String, UUID>();
        template.clauses().forEach(clause -> ids.put(clause.key(), Row.newId()));
        return beginnings.begin(
                null,
                new PlanContent(
                        head(template, draft, filled),
                        clauses(template, ids, filled),
                        topics(template, ids, filled),
                        targets(template, ids, filled),
                        List.of(),
                        Map.of()));
    }

    private static UnaryOperator<String> filling(Unit unit, int year) {
        var above = unit.parent();
        var superior = above == null || above.kind() == UnitKind.NATION ? "cấp trên" : above.name();
        return text -> text == null
                ? null
                : text.replace("{unit}", unit.name())
                        .replace("{level}", UnitWords.level(unit.name()))
                        .replace("{superior}", superior)
                        .replace("{economy}", UnitWords.economy(unit.name()))
                        .replace("{hamlet}", UnitWords.hamlet(unit.name()))
                        .replace("{year}", Integer.toString(year));
    }

    private static PlanDraft head(PlanTemplate template, BeginningDraft draft, UnaryOperator<String> filled) {
        return new PlanDraft(
                draft.unit(),
                draft.year(),
                template.programme(),
                draft.title() == null ? filled.apply(template.title()) : draft.title(),
                filled.apply(template.preamble()),
                filled.apply(template.closing()),
                null,
                template.recipients().stream().map(filled).toList(),
                null);
    }

    private static List<ClauseDraft> clauses(
            PlanTemplate template, Map<String, UUID> ids, UnaryOperator<String> filled) {
        return template.clauses().stream()
                .map(clause -> new ClauseDraft(
                        ids.get(clause.key()),
                        ids.get(clause.parent()),
                        clause.label(),
                        clause.kind(),
                        filled.apply(clause.heading()),
                        filled.apply(clause.text())))
                .toList();
    }

    private static List<TopicDraft> topics(PlanTemplate template, Map<String, UUID> ids, UnaryOperator<String> filled) {
        return template.topics().stream()
                .map(topic ->
                        new TopicDraft(Row.newId(), topic.code(), filled.apply(topic.name()), ids.get(topic.clause())))
                .toList();
    }

    private static List<TargetDraft> targets(
            PlanTemplate template, Map<String, UUID> ids, UnaryOperator<String> filled) {
        return template.targets().stream()
                .map(target -> new TargetDraft(
                        Row.newId(),
                        filled.apply(target.name()),
                        target.formula(),
                        target.channelType(),
                        target.measure(),
                        target.value(),
                        ids.get(target.clause())))
                .toList();
    }
}
