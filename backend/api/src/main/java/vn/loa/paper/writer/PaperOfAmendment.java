package vn.loa.paper.writer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.work.amendment.Amendment;
import vn.loa.work.amendment.ChangeKind;
import vn.loa.work.amendment.DifferenceView;
import vn.loa.work.amendment.DifferenceView.ChangedTask;
import vn.loa.work.amendment.DifferenceView.ClauseChange;
import vn.loa.work.amendment.DifferenceView.TextChange;
import vn.loa.work.plan.ClauseDraft;
import vn.loa.work.plan.IssuanceDraft;

/** An amendment on paper: what it changes, clause by clause in the words of administrative drafting, and its tasks as an annex. */
final class PaperOfAmendment {
    private static final String KIND = "Kế hoạch";

    private final Amendment amendment;
    private final DifferenceView difference;
    private final Layout layout;
    private final ClausePlace before;
    private final ClausePlace after;
    private final List<PaperBlock> blocks = new ArrayList<>();
    private int items;

    private PaperOfAmendment(Amendment amendment, DifferenceView difference, Layout layout) {
        this.amendment = amendment;
        this.difference = difference;
        this.layout = layout;
        before = new ClausePlace(amendment.before());
        after = new ClausePlace(amendment.after());
    }

    /** @param earlier the papers that amended the plan before */
    static PaperView of(
            Amendment amendment,
            DifferenceView difference,
            List<IssuanceDraft> earlier,
            boolean annexed,
            Layout layout) {
        var paper = new PaperOfAmendment(amendment, difference, layout);
        paper.bases(earlier);
        paper.changes();
        paper.end();
        return paper.view(annexed);
    }

    private void bases(List<IssuanceDraft> earlier) {
        var plan = amendment.plan();
        var amended = earlier.stream()
                .map(issuance -> "Kế hoạch số %s ngày %s"
                        .formatted(issuance.documentNumber(), Papers.shortDate(issuance.issuedOn())))
                .collect(Collectors.joining(", "));
        var bases = Stream.concat(
                        amendment.bases().stream().map(base -> base.strip().replaceFirst("[;,.]$", "")),
                        Stream.of("Căn cứ " + cited() + " về "
                                + lowered(amendment.before().title())
                                + (amended.isEmpty() ? "" : ", được sửa đổi, bổ sung bởi " + amended)))
                .toList();
        for (int i = 0; i < bases.size(); i++) {
            blocks.add(PaperBlock.text(
                    PaperBlock.Type.BASIS, null, null, bases.get(i) + (i + 1 < bases.size() ? ";" : ".")));
        }
        blocks.add(PaperBlock.paragraph(
                "Ủy ban nhân dân %s ban hành Kế hoạch sửa đổi, bổ sung một số nội dung của Kế hoạch số %s như sau:"
                        .formatted(name(), plan.documentNumber())));
    }

    private void changes() {
        blocks.add(PaperBlock.text(PaperBlock.Type.HEADING, 1, "I.", "NỘI DUNG SỬA ĐỔI, BỔ SUNG"));
        words("tên Kế hoạch", difference.title());
        words("phần mở đầu", difference.preamble());
        var whole = new HashSet<UUID>();
        for (var change : difference.clauses()) {
            var draft = change.after() == null ? change.before() : change.after();
            if (change.kind() != ChangeKind.CHANGED) {
                whole.add(change.id());
            }
            // What is added or repealed with the clause above it is said there.
            if (change.kind() == ChangeKind.CHANGED || !whole.contains(draft.parent())) {
                clause(change);
            }
        }
        words("phần kết thúc", difference.closing());
        ItemChanges.of(difference).forEach(this::item);
        if (!difference.tasks().isEmpty()) {
            item("Sửa đổi, bổ sung bảng phân công nhiệm vụ của Kế hoạch: %s (chi tiết tại Phụ lục kèm theo)."
                    .formatted(counted(difference.tasks())));
        }
    }

    private void words(String part, TextChange words) {
        if (words == null) {
            return;
        }
        if (words.after() == null) {
            item("Bãi bỏ " + part + ".");
        } else {
            item((words.before() == null ? "Bổ sung " : "Sửa đổi ") + part + " như sau:");
            quote(words.after().lines().toList());
        }
    }

    private void clause(ClauseChange change) {
        switch (change.kind()) {
            case REMOVED -> item("Bãi bỏ " + before.full(change.before()) + ".");
            case CHANGED -> {
                var part =
                        !after.hasParts(change.after()) ? "" : change.after().text() == null ? "tên " : "phần đầu của ";
                item("Sửa đổi " + part + before.full(change.before()) + " như sau:");
                quote(lines(change.after()));
            }
            case ADDED -> {
                item("Bổ sung %s %s như sau:".formatted(after.added(change.after()), after.where(change.after())));
                quote(within(change.after())
                        .flatMap(part -> lines(part).stream())
                        .toList());
            }
        }
    }

    /** The clause and all below it. */
    private Stream<ClauseDraft> within(ClauseDraft clause) {
        return Stream.concat(
                Stream.of(clause),
                amendment.after().clauses().stream()
                        .filter(other -> clause.id().equals(other.parent()))
                        .flatMap(this::within));
    }

    private static List<String> lines(ClauseDraft clause) {
        var label = clause.label() == null ? "" : clause.label() + " ";
        if (clause.text() == null) {
            return List.of((label + (clause.heading() == null ? "" : clause.heading())).strip());
        }
        var text = clause.heading() == null ? clause.text() : clause.heading() + ": " + clause.text();
        return (label + text).lines().toList();
    }

    private void quote(List<String> lines) {
        var said = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 0; i < said.size(); i++) {
            blocks.add(PaperBlock.paragraph((i == 0 ? "“" : "") + said.get(i) + (i + 1 == said.size() ? "”." : "")));
        }
    }

    private void item(String text) {
        blocks.add(PaperBlock.text(PaperBlock.Type.PARAGRAPH, 2, ++items + ".", text));
    }

    private void end() {
        blocks.add(PaperBlock.text(PaperBlock.Type.HEADING, 1, "II.", "TỔ CHỨC THỰC HIỆN"));
        items = 0;
        item("Kế hoạch này có hiệu lực kể từ ngày ký.");
        item("Các nội dung khác của Kế hoạch số %s không thay đổi, tiếp tục thực hiện./."
                .formatted(amendment.plan().documentNumber()));
    }

    private PaperView view(boolean annexed) {
        var plan = amendment.plan();
        var issuance = amendment.issuance() == null ? IssuanceDraft.NONE : amendment.issuance();
        var notation = issuance.notation() == null ? plan.issuance().notation() : issuance.notation();
        var day = issuance.issuedOn();
        var name = plan.unit().nameOnPaper(day);
        var reference = Papers.reference(KIND, issuance.number(), notation, day, plan.year(), name);
        return new PaperView(
                Papers.superior(plan.unit(), day, layout),
                Papers.committee(name),
                Papers.number(issuance.number(), notation),
                Papers.placeAndDate(plan.place(), name, day, plan.year()),
                "KẾ HOẠCH",
                "Sửa đổi, bổ sung một số nội dung của " + cited(),
                blocks,
                Papers.authority(issuance.signingAuthority(), issuance.signerTitle()),
                issuance.signer(),
                amendment.recipients(),
                annexed && !difference.tasks().isEmpty()
                        ? List.of(AnnexOfChanges.of(difference.tasks(), reference, plan.year()))
                        : List.of());
    }

    /** The amended plan, under the name its unit had on its day. */
    private String cited() {
        var plan = amendment.plan();
        var issued = plan.issuance();
        return Papers.cited(
                KIND,
                issued.number(),
                issued.notation(),
                issued.issuedOn(),
                plan.year(),
                plan.unit().nameOnPaper(issued.issuedOn()));
    }

    private String name() {
        return amendment
                .plan()
                .unit()
                .nameOnPaper(
                        amendment.issuance() == null
                                ? null
                                : amendment.issuance().issuedOn());
    }

    private static String counted(List<ChangedTask> tasks) {
        Map<ChangeKind, Long> counts =
                tasks.stream().collect(Collectors.groupingBy(ChangedTask::kind, Collectors.counting()));
        return Stream.of(ChangeKind.values())
                .filter(counts::containsKey)
                .map(kind -> "%s %d nhiệm vụ"
                        .formatted(
                                switch (kind) {
                                    case ADDED -> "bổ sung";
                                    case CHANGED -> "sửa đổi";
                                    case REMOVED -> "bãi bỏ";
                                },
                                counts.get(kind)))
                .collect(Collectors.joining(", "));
    }

    /** A title within a sentence: "tuyên truyền …", but "UBND …" as it is. */
    private static String lowered(String title) {
        var bare = title.replaceFirst("(?iu)^(kế hoạch|về)\\s+", "");
        return bare.length() > 1 && Character.isLowerCase(bare.charAt(1))
                ? bare.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi-VN")) + bare.substring(1)
                : bare;
    }
}
