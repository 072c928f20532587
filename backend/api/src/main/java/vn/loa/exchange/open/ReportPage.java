package vn.loa.exchange.open;

import java.util.List;
import org.jsoup.nodes.Element;
import vn.loa.exchange.open.OpenParts.Ending;
import vn.loa.work.figure.FigureCode;

/** A report's page: its figures first, then the text as it was signed. */
record ReportPage(OpenReportView view, OpenWords words) {
    static String of(OpenReportView view, OpenWords words) {
        return new ReportPage(view, words).html();
    }

    private String html() {
        var report = view.report();
        var line = words.say(
                "Báo cáo số {0}, ngày {1}, {2}",
                "Report No. {0} of {1}, {2}",
                report.documentNumber(),
                words.day(report.issuedOn()),
                view.unit().name());
        var page = new OpenPage(words, view.unit(), report.title(), line);
        var hero = page.part("hero");
        hero.appendElement("p").addClass("over").text(line);
        hero.appendElement("h1").attr("lang", "vi").text(report.title());
        hero.appendElement("p")
                .text(words.say(
                        "Số liệu từ {0} đến {1}, chốt khi trình ký.",
                        "Figures from {0} to {1}, frozen when it was submitted.",
                        words.day(report.from()),
                        words.day(report.to())));
        if (view.correctedBy() != null) {
            hero.appendElement("p")
                    .appendElement("a")
                    .attr("href", words.address("/open/reports/" + view.correctedBy()))
                    .text(words.say(
                            "Đã có bản đính chính thay báo cáo này",
                            "A correction has taken the place of this report"));
        }
        OpenParts.files(
                hero,
                words,
                "/open/reports/" + report.id(),
                List.of(
                        new Ending("/document.pdf", words.say("Bản ký, PDF", "Signed paper, PDF")),
                        new Ending("/document.docx", words.say("Bản ký, Word", "Signed paper, Word")),
                        new Ending("/figures.csv", words.say("Số liệu, CSV", "Figures, CSV")),
                        new Ending("/figures.xlsx", words.say("Số liệu, Excel", "Figures, Excel"))));
        var body = page.part("");
        OpenParts.numbers(body, view.figures(), words);
        text(OpenParts.heading(body, "text", words.say("Nội dung báo cáo", "The report")));
        figures(OpenParts.heading(page.part("tinted"), "figures", words.say("Số liệu", "Figures")));
        return page.html();
    }

    private void text(Element place) {
        var paper =
                place.addClass("text").appendElement("div").addClass("paper").attr("lang", "vi");
        for (var section : view.sections()) {
            paper.appendElement("h3").text(section.code() + ". " + section.heading());
            section.paragraphs().forEach(paragraph -> paper.appendElement("p").text(paragraph));
        }
        if (view.signer() != null) {
            var signed = paper.appendElement("p").addClass("signed");
            signed.appendElement("span").text(view.signerTitle());
            signed.appendElement("b").text(view.signer());
        }
        if (view.plan() != null) {
            place.appendElement("p")
                    .appendElement("a")
                    .attr("href", words.address("/open/plans/" + view.plan()))
                    .text(words.say("Kế hoạch mà báo cáo này nói về", "The plan this report is about"));
        }
    }

    /** A channel or source of which there is nothing, and was to be nothing, is in the data alone. */
    private static boolean worthSaying(OpenFigureView figure) {
        return figure.value() != 0
                || figure.target() != null
                || FigureCode.of(figure.code()).detail() == null;
    }

    private void figures(Element place) {
        var table = place.appendElement("table");
        var head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(words.say("Nội dung", "What"));
        head.appendElement("th").attr("scope", "col").text(words.say("Kết quả", "Result"));
        head.appendElement("th").attr("scope", "col").text(words.say("Chỉ tiêu", "Target"));
        var rows = table.appendElement("tbody");
        for (var figure :
                view.figures().stream().filter(ReportPage::worthSaying).toList()) {
            var row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(figure.name());
            row.appendElement("td").text(OpenParts.value(figure, words) + " " + figure.measure());
            row.appendElement("td").text(figure.target() == null ? "–" : words.number(figure.target()));
        }
        place.appendElement("p")
                .appendElement("a")
                .attr("href", "/api/v1/figures.csv")
                .text(words.say("Từ điển: mỗi số liệu đếm những gì", "Dictionary: what each figure counts"));
    }
}
