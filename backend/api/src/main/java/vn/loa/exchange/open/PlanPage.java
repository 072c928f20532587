package vn.loa.exchange.open;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.loa.exchange.open.OpenParts.Ending;
import vn.loa.exchange.open.OpenPlanView.OpenClause;

/** A plan's page: what came of it first, then who does what, then its text. */
record PlanPage(OpenPlanView view, OpenWords words) {
    static String of(OpenPlanView view, OpenWords words) {
        return new PlanPage(view, words).html();
    }

    private String html() {
        var plan = view.plan();
        var line = words.say(
                "Kế hoạch số {0}, ngày {1}, {2}",
                "Plan No. {0} of {1}, {2}",
                plan.documentNumber(),
                words.day(plan.issuedOn()),
                view.unit().name());
        var page = new OpenPage(words, view.unit(), plan.title(), line);
        var hero = page.part("hero");
        hero.appendElement("p").addClass("over").text(line);
        hero.appendElement("h1").attr("lang", "vi").text(plan.title());
        amendments(hero);
        OpenParts.files(hero, words, "/open/plans/" + plan.id(), files());
        var body = page.part("");
        OpenParts.numbers(body, view.figures(), words);
        var work = new WorkParts(view, words);
        var columns = body.appendElement("div").addClass("columns");
        work.topics(OpenParts.heading(columns, "topics", words.say("Đã làm theo nội dung", "Done by topic")));
        work.channels(OpenParts.heading(columns, "channels", words.say("Đã làm theo hình thức", "Done by channel")));
        var next = page.part("tinted").appendElement("div").addClass("columns");
        if (!view.tasks().isEmpty()) {
            work.tasks(OpenParts.heading(next, "tasks", words.say("Các nhiệm vụ", "Tasks")));
        }
        work.ahead(OpenParts.heading(next, "ahead", words.say("Bảy ngày tới", "The next seven days")));
        text(OpenParts.heading(page.part(""), "text", words.say("Toàn văn", "The text")));
        return page.html();
    }

    private void amendments(Element place) {
        if (!view.amendments().isEmpty()) {
            place.appendElement("p")
                    .text(words.say(
                            "Lời văn đã gồm sửa đổi, bổ sung tại {0}.",
                            "The text contains the amendments of {0}.",
                            view.amendments().stream()
                                    .map(one -> words.say(
                                            "Kế hoạch số {0} ngày {1}",
                                            "Plan No. {0} of {1}", one.documentNumber(), words.day(one.issuedOn())))
                                    .collect(Collectors.joining("; "))));
        }
        if (view.plan().closed()) {
            place.appendElement("p").text(words.say("Kế hoạch đã kết thúc.", "The plan is closed."));
        }
    }

    private List<Ending> files() {
        return view.hasOriginal()
                ? List.of(new Ending("/original", words.say("Bản ký", "Signed paper")))
                : List.of(
                        new Ending("/document.pdf", words.say("Bản ký, PDF", "Signed paper, PDF")),
                        new Ending("/document.docx", words.say("Bản ký, Word", "Signed paper, Word")),
                        new Ending(".json", words.say("Dữ liệu, JSON", "Data, JSON")));
    }

    private void text(Element place) {
        var paper =
                place.addClass("text").appendElement("div").addClass("paper").attr("lang", "vi");
        paragraphs(paper, view.preamble());
        for (var clause : view.clauses()) {
            clause(paper, clause);
        }
        paragraphs(paper, view.closing());
        if (view.signer() != null) {
            var signed = paper.appendElement("p").addClass("signed");
            signed.appendElement("span").text(view.signerTitle());
            signed.appendElement("b").text(view.signer());
        }
    }

    private static void clause(Element paper, OpenClause clause) {
        var head = Stream.of(clause.label(), clause.heading())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        if (clause.depth() == 0 && clause.heading() != null) {
            paper.appendElement("h3").text(head);
            paragraphs(paper, clause.text());
            return;
        }
        var lines = clause.text() == null ? Stream.<String>of() : clause.text().lines();
        var first = paper.appendElement("p").addClass("depth" + Math.min(clause.depth(), 3));
        if (clause.heading() != null) {
            first.appendElement("b").text(head);
            lines.forEach(text -> first.appendElement("br").parent().appendText(text));
        } else {
            first.text(Stream.concat(Stream.ofNullable(clause.label()), lines).collect(Collectors.joining(" ")));
        }
    }

    private static void paragraphs(Element paper, String text) {
        if (text != null) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> paper.appendElement("p")
                    .text(line));
        }
    }
}
