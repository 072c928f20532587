package vn.loa.paper.writer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.loa.reading.term.ClauseKind;
import vn.loa.work.plan.ClauseDraft;
import vn.loa.work.plan.PlanText;

/** How a paper names the clauses of a text: "điểm a khoản 2 Mục III" (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3). */
final class ClausePlace {
    private final List<ClauseDraft> clauses;
    private final Map<UUID, ClauseDraft> byId;

    ClausePlace(PlanText text) {
        clauses = text.clauses();
        byId = text.byId();
    }

    /** From the clause outwards. */
    String full(ClauseDraft clause) {
        var above = byId.get(clause.parent());
        return above == null ? named(clause) : named(clause) + " " + full(above);
    }

    /** The clause alone, as an addition names it: "khoản 3", "một đoạn". */
    String added(ClauseDraft clause) {
        return counted(clause) ? "một " + unit(clause) : named(clause);
    }

    /** Behind, before or in what the clause stands: "vào sau khoản 2 Mục III". */
    String where(ClauseDraft clause) {
        var siblings = siblings(clause);
        int at = siblings.indexOf(clause);
        if (at > 0) {
            return "vào sau " + full(siblings.get(at - 1));
        }
        if (siblings.size() > 1) {
            return "vào trước " + full(siblings.get(1));
        }
        return clause.parent() == null ? "vào Kế hoạch" : "vào " + full(byId.get(clause.parent()));
    }

    boolean hasParts(ClauseDraft clause) {
        return clauses.stream().anyMatch(other -> clause.id().equals(other.parent()));
    }

    private String named(ClauseDraft clause) {
        return counted(clause)
                ? unit(clause) + " thứ " + (like(clause).indexOf(clause) + 1)
                : unit(clause) + bare(clause);
    }

    /** Dashes and clauses without a label are told apart by their place. */
    private static boolean counted(ClauseDraft clause) {
        return bare(clause).isEmpty();
    }

    private static String unit(ClauseDraft clause) {
        var bare = bare(clause);
        if (bare.isEmpty()) {
            return clause.label() != null
                    ? "gạch đầu dòng"
                    : clause.kind() == ClauseKind.LEGAL_BASIS ? "căn cứ" : "đoạn";
        }
        if (bare.matches("[IVX]+")) {
            return "Mục ";
        }
        if (bare.matches("\\p{Lu}")) {
            return "Phần ";
        }
        if (bare.matches("\\d+[a-zđ]?")) {
            return "khoản ";
        }
        return bare.matches("\\p{Ll}{1,2}\\d?|\\d+(\\.\\d+)+[a-zđ]?") ? "điểm " : "";
    }

    private static String bare(ClauseDraft clause) {
        return clause.label() == null ? "" : clause.label().replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private List<ClauseDraft> siblings(ClauseDraft clause) {
        return clauses.stream()
                .filter(other -> Objects.equals(other.parent(), clause.parent()))
                .toList();
    }

    private List<ClauseDraft> like(ClauseDraft clause) {
        return siblings(clause).stream()
                .filter(other -> counted(other) && unit(other).equals(unit(clause)))
                .toList();
    }
}
