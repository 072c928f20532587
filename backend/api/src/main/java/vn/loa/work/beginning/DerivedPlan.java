package vn.loa.work.beginning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.people.access.Row;
import vn.loa.people.unit.Unit;
import vn.loa.reading.term.ClauseKind;
import vn.loa.reading.text.UnitWords;
import vn.loa.work.plan.Citation;
import vn.loa.work.plan.CitedDocumentDraft;
import vn.loa.work.plan.ClauseDraft;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanContent;
import vn.loa.work.plan.PlanDraft;
import vn.loa.work.plan.Target;
import vn.loa.work.plan.TargetDraft;
import vn.loa.work.plan.Topic;
import vn.loa.work.plan.TopicDraft;

/** The skeleton of a plan that carries out {@code superior}: sections with their labels, and in them the derived topics and targets. */
final class DerivedPlan {
    /** Points are lettered as Vietnamese papers do: đ after d, no f, j, w, z. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final Plan superior;
    private final Unit unit;
    private final int year;
    private final String title;
    private final ClauseDraft aims = section(null, "I.", "MỤC ĐÍCH, YÊU CẦU VÀ CHỈ TIÊU");
    private final ClauseDraft targetsPart = section(aims, "3.", "Chỉ tiêu");
    private final ClauseDraft telling = section(null, "II.", "NỘI DUNG VÀ HÌNH THỨC TUYÊN TRUYỀN");
    private final ClauseDraft topicsPart = section(telling, "1.", "Nội dung tuyên truyền");
    private final List<ClauseDraft> targetClauses = new ArrayList<>();
    private final List<ClauseDraft> topicClauses = new ArrayList<>();
    private final List<TopicDraft> topics = new ArrayList<>();
    private final List<TargetDraft> targets = new ArrayList<>();
    private final Map<UUID, UUID> links = new HashMap<>();

    DerivedPlan(Plan superior, Unit unit, DerivationDraft draft) {
        this.superior = superior;
        this.unit = unit;
        year = draft.year() == null ? superior.year() : draft.year();
        title = draft.title() == null ? superior.title() : draft.title();
    }

    void handDown(Topic topic) {
        int place = topicClauses.size();
        var label = place < LETTERS.length() ? LETTERS.charAt(place) + ")" : "-";
        var clause = point(topicsPart, label, ClauseKind.TOPIC, topic.name());
        var draft = new TopicDraft(Row.newId(), topic.code(), topic.name(), clause.id());
        topicClauses.add(clause);
        topics.add(draft);
        links.put(draft.id(), topic.id());
    }

    void handDown(Target target) {
        var clause = point(targetsPart, "-", ClauseKind.TARGET, aim(target));
        var draft = new TargetDraft(
                Row.newId(),
                target.name(),
                target.formula(),
                target.channelType(),
                target.measure(),
                target.value(),
                clause.id());
        targetClauses.add(clause);
        targets.add(draft);
        links.put(draft.id(), target.id());
    }

    /** For each topic and target of the new plan, the superior's one. */
    Map<UUID, UUID> links() {
        return links;
    }

    PlanContent content() {
        var clauses = new ArrayList<ClauseDraft>();
        clauses.add(aims);
        clauses.add(section(aims, "1.", "Mục đích"));
        clauses.add(section(aims, "2.", "Yêu cầu"));
        clauses.add(targetsPart);
        clauses.addAll(targetClauses);
        clauses.add(telling);
        clauses.add(topicsPart);
        clauses.addAll(topicClauses);
        clauses.add(section(telling, "2.", "Hình thức tuyên truyền"));
        clauses.add(section(null, "III.", "KINH PHÍ THỰC HIỆN"));
        clauses.add(section(null, "IV.", "TỔ CHỨC THỰC HIỆN"));
        return new PlanContent(head(), clauses, topics, targets, List.of(citation()), Map.of());
    }

    /** "Tin, bài: 1.500 tin, bài", as papers group digits; only the name where no number is given. */
    private static String aim(Target target) {
        if (target.value() == null) {
            return target.name();
        }
        var number = "%,d".formatted(target.value()).replaceAll("\\D", ".");
        return target.name() + ": " + number + (target.measure().equals("%") ? "%" : " " + target.measure());
    }

    private PlanDraft head() {
        return new PlanDraft(
                unit.id(),
                year,
                superior.programme(),
                title,
                "Thực hiện %s về %s, %s xây dựng Kế hoạch %s như sau:"
                        .formatted(
                                called(superior),
                                inSentence(superior.title()),
                                UnitWords.committee(unit.name()),
                                inSentence(title)),
                "Trên đây là Kế hoạch %s của %s./.".formatted(inSentence(title), UnitWords.committee(unit.name())),
                superior.id(),
                List.of(UnitWords.committee(superior.unit().name()) + " (để báo cáo);", "Lưu: VT."),
                UnitWords.bare(unit.name()));
    }

    /** "Kế hoạch số 169/KH-UBND ngày 24/01/2022 của Ủy ban nhân dân huyện Đức Thọ". */
    private static String called(Plan plan) {
        return "Kế hoạch số %s ngày %s của %s"
                .formatted(
                        plan.documentNumber(),
                        written(plan.issuance().issuedOn()),
                        UnitWords.committee(plan.unit().name()));
    }

    private CitedDocumentDraft citation() {
        var citation = new Citation(
                superior.documentNumber(),
                superior.issuance().issuedOn(),
                UnitWords.committee(superior.unit().name()),
                superior.title());
        return new CitedDocumentDraft(Row.newId(), citation, citation, null, null);
    }

    /** As papers write days: a zero before days below 10 and the months 1 and 2 (Nghị định 30/2020/NĐ-CP). */
    private static String written(LocalDate day) {
        return "%02d/%s%d/%d"
                .formatted(day.getDayOfMonth(), day.getMonthValue() < 3 ? "0" : "", day.getMonthValue(), day.getYear());
    }

    /** A title inside a sentence, without the leading "Kế hoạch" and "về"; an abbreviation keeps its capitals. */
    private static String inSentence(String title) {
        var bare = title.replaceFirst("(?iu)^kế hoạch\\s+(?=\\S)", "").replaceFirst("(?iu)^về (?:việc )?(?=\\S)", "");
        boolean abbreviation = bare.length() > 1 && Character.isUpperCase(bare.charAt(1));
        return abbreviation ? bare : bare.substring(0, 1).toLowerCase() + bare.substring(1);
    }

    private static ClauseDraft section(ClauseDraft parent, String label, String heading) {
        return new ClauseDraft(Row.newId(), parent == null ? null : parent.id(), label, ClauseKind.TEXT, heading, null);
    }

    private static ClauseDraft point(ClauseDraft parent, String label, ClauseKind kind, String text) {
        return new ClauseDraft(Row.newId(), parent.id(), label, kind, null, text.endsWith(".") ? text : text + ".");
    }
}
