package vn.loa.paper.binder;

import static vn.loa.paper.binder.Markup.code;
import static vn.loa.paper.binder.Markup.escaped;
import static vn.loa.paper.binder.Markup.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.problem.Language;

/** The index as one page that needs nothing but the files beside it, for a browser and to be printed. */
final class IndexPage {
    /** So many lines of evidence go into the PDF, which is made in memory; the other two forms have all. */
    private static final int PRINTED = 1000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm d/M/yyyy");

    private final BinderIndex index;
    private final Binder binder;
    private final Language language;
    private final Markup html;

    private IndexPage(BinderIndex index) {
        this.index = index;
        binder = index.binder();
        language = binder.language();
        html = new Markup(language.name().toLowerCase(), title() + ": " + binder.title(), style());
    }

    static String whole(BinderIndex index) {
        return new IndexPage(index).page(Integer.MAX_VALUE);
    }

    static String printed(BinderIndex index) {
        return new IndexPage(index).page(PRINTED);
    }

    private String page(int most) {
        html.text("h1", title());
        html.text(
                "p",
                binder.number() == null
                        ? say("{0} (chưa ký): {1}", "{0} (not signed): {1}", binder.kind(), binder.title())
                        : say("{0} số {1}: {2}", "{0} {1}: {2}", binder.kind(), binder.number(), binder.title()));
        html.text(
                "p",
                say(
                        "{0}. Lập lúc {1}, người lập: {2}.",
                        "{0}. Made at {1} by {2}.", binder.unit(), MOMENT.format(binder.madeAt()), binder.madeBy()));
        IndexSummary.of(index).forEach(line -> html.text("p", line));
        papers();
        if (binder.frozen() != null) {
            figures();
        }
        evidence(most);
        return html.page();
    }

    private String title() {
        return say("Hồ sơ kiểm chứng", "Proof binder");
    }

    private void papers() {
        if (index.papers().isEmpty()) {
            return;
        }
        html.text("h2", say("Văn bản đã ký", "Signed papers"));
        html.table(say("Số, ký hiệu", "Number"), say("Ngày ký", "Signed on"), say("Tệp", "File"), "SHA-256");
        for (int i = 0; i < index.papers().size(); i++) {
            var paper = binder.papers().get(i);
            var file = index.papers().get(i);
            html.row(escaped(paper.number()), day(paper.signedOn()), file(file), code(file.sha256()));
        }
        html.tableEnd();
    }

    private void figures() {
        var frozen = binder.frozen();
        html.text("h2", say("Số liệu đã chốt", "Frozen figures"));
        var at = MOMENT.format(LocalDateTime.ofInstant(frozen.at(), BusinessClock.ZONE));
        html.cell(
                "p",
                escaped(say("Chốt lúc {0}; mọi dòng đã đếm trong ", "Frozen at {0}; every row counted is in ", at))
                        + file(index.frozen()) + ", SHA-256 " + code(frozen.hash()));
        html.table(say("Số liệu", "Figure"), say("Giá trị", "Value"), say("Đơn vị tính", "Measure"));
        frozen.figures()
                .forEach(figure -> html.row(
                        escaped(figure.name()),
                        figure.denominator() == null
                                ? say("{0}", "{0}", figure.value())
                                : say("{0}/{1}", "{0}/{1}", figure.value(), figure.denominator()),
                        escaped(figure.measure())));
        html.tableEnd();
        if (frozen.parts().isEmpty()) {
            return;
        }
        html.text("h2", say("Báo cáo được cộng vào", "Reports summed in it"));
        html.table(say("Đơn vị", "Unit"), say("Số, ký hiệu", "Number"), say("Ngày gửi", "Sent on"), "SHA-256");
        frozen.parts()
                .forEach(part -> html.row(
                        escaped(part.unit()),
                        escaped(part.documentNumber() == null ? say("chưa có", "none") : part.documentNumber()),
                        day(part.sentOn()),
                        code(part.contentHash())));
        html.tableEnd();
    }

    private void evidence(int most) {
        html.text("h2", say("Tài liệu kiểm chứng", "Evidence"));
        int all = binder.proofs().size();
        if (all == 0) {
            html.text("p", say("Không có.", "None."));
            return;
        }
        html.table(
                say("TT", "No."),
                say("Ngày", "Day"),
                say("Hoạt động", "Activity"),
                say("Tài liệu", "Evidence"),
                say("Dung lượng", "Size"),
                "SHA-256");
        for (int i = 0; i < Math.min(most, all); i++) {
            evidence(binder.proofs().get(i), index.proofs().get(i));
        }
        html.tableEnd();
        if (all > most) {
            html.text(
                    "p",
                    say(
                            "Bản in có {0} dòng đầu; đủ cả trong muc-luc.html và muc-luc.json.",
                            "The printed index has the first {0} lines; muc-luc.html and muc-luc.json have all.",
                            most));
        }
    }

    private void evidence(Proof proof, Packed file) {
        html.row(
                Integer.toString(proof.number()),
                proof.uses().stream().map(use -> day(use.on())).distinct().collect(Collectors.joining("<br/>")),
                proof.uses().stream().map(IndexPage::use).distinct().collect(Collectors.joining("<br/>")),
                escaped(proof.title()) + "<br/>" + (file == null ? link(proof.url()) : file(file)),
                file == null || !file.there() ? "" : IndexSummary.size(language, file.size()),
                file == null ? "" : code(file.sha256()));
    }

    private static String use(Proof.Use use) {
        return escaped(Stream.of(use.activity(), use.task(), use.channel())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; ")));
    }

    private String file(Packed file) {
        return switch (file.state()) {
            case WHOLE -> link(file.path());
            case WITHOUT_POSITION -> link(file.path()) + mark("Đã bỏ vị trí chụp", "Without its position");
            case ALTERED -> link(file.path()) + mark("Đã khác", "Altered");
            case MISSING -> escaped(file.path()) + mark("Thiếu", "Missing");
        };
    }

    private String mark(String vi, String en) {
        return " <strong>(" + escaped(say(vi, en)) + ")</strong>";
    }

    private String say(String vi, String en, Object... arguments) {
        return language.say(vi, en, arguments);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String style() {
        try (var file = IndexPage.class.getResourceAsStream("/binder/index.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
