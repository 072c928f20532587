package vn.loa.exchange.open;

import java.util.List;
import org.jsoup.nodes.Element;
import vn.loa.exchange.open.OpenParts.Ending;

/** A unit's front page: its newest plan at work, then all it made public. */
record UnitPage(OpenUnitView unit, OpenPlanView plan, OpenWords words) {
    /** @param plan the newest public one; null where only reports are public */
    static String of(OpenUnitView unit, OpenPlanView plan, OpenWords words) {
        return new UnitPage(unit, plan, words).html();
    }

    private String html() {
        var name = unit.unit().name();
        var title = plan == null
                ? words.say("{0}: kết quả tuyên truyền", "{0}: results of communication", OpenWords.capital(name))
                : words.say(
                        "{0}: kế hoạch và kết quả tuyên truyền năm {1}",
                        "{0}: communication plan and results of {1}",
                        OpenWords.capital(name),
                        Integer.toString(plan.plan().year()));
        var lead = words.say(
                "Những việc {0} định làm, đã làm và báo cáo đã ký, để người dân biết và theo dõi.",
                "What {0} plans, what it has done and its signed reports, for everybody to follow.", name);
        var feed = "/open/units/" + unit.unit().code() + "/feed";
        var page = new OpenPage(words, unit.unit(), title, lead).feed(feed, title);
        var hero = page.part("hero");
        var columns = hero.appendElement("div").addClass("columns");
        var about = columns.appendElement("div");
        about.appendElement("h1").text(title);
        about.appendElement("p").addClass("lead").text(lead);
        if (plan != null) {
            var ways = about.appendElement("p").addClass("ways");
            ways.appendElement("a")
                    .addClass("button")
                    .attr("href", address("plans", plan.plan().id()))
                    .text(words.say("Xem kế hoạch", "Read the plan"));
            if (!unit.reports().isEmpty()) {
                ways.appendElement("a")
                        .addClass("button quiet")
                        .attr(
                                "href",
                                address("reports", unit.reports().getFirst().id()))
                        .text(words.say("Báo cáo mới nhất", "Latest report"));
            }
            var card = OpenParts.heading(columns, "ahead", words.say("Bảy ngày tới", "The next seven days"))
                    .addClass("card");
            new WorkParts(plan, words).ahead(card);
            work(page.part(""));
        }
        made(page.part("tinted"));
        return page.html();
    }

    private void work(Element place) {
        OpenParts.numbers(place, plan.figures(), words);
        var columns = place.appendElement("div").addClass("columns");
        var work = new WorkParts(plan, words);
        work.topics(OpenParts.heading(columns, "topics", words.say("Đã làm theo nội dung", "Done by topic")));
        work.channels(OpenParts.heading(columns, "channels", words.say("Đã làm theo hình thức", "Done by channel")));
    }

    private void made(Element place) {
        var columns = place.appendElement("div").addClass("columns");
        if (!unit.plans().isEmpty()) {
            var plans = OpenParts.heading(columns, "plans", words.say("Kế hoạch", "Plans"))
                    .appendElement("ul")
                    .addClass("papers");
            unit.plans()
                    .forEach(plan -> paper(
                            plans,
                            address("plans", plan.id()),
                            plan.title(),
                            words.say(
                                    "Số {0}, ngày {1}",
                                    "No. {0}, {1}", plan.documentNumber(), words.day(plan.issuedOn()))));
        }
        if (!unit.reports().isEmpty()) {
            var section = OpenParts.heading(columns, "reports", words.say("Báo cáo", "Reports"));
            var reports = section.appendElement("ul").addClass("papers");
            unit.reports()
                    .forEach(report -> paper(
                            reports,
                            address("reports", report.id()),
                            report.title(),
                            words.say(
                                    report.edition() > 1 ? "Số {0}, ngày {1}, bản đính chính" : "Số {0}, ngày {1}",
                                    report.edition() > 1 ? "No. {0}, {1}, a correction" : "No. {0}, {1}",
                                    report.documentNumber(),
                                    words.day(report.issuedOn()))));
        }
        var data = OpenParts.heading(place, "data", words.say("Dữ liệu mở", "Open data"));
        data.appendElement("p")
                .text(
                        words.say(
                                "Số liệu của mọi báo cáo trên trang này, mỗi dòng một số liệu; kèm từ điển giải nghĩa từng mã.",
                                "The figures of all reports on this page, one a row, and a dictionary that says what each code means."));
        if (!unit.reports().isEmpty()) {
            OpenParts.files(
                    data,
                    words,
                    "/open/units/" + unit.unit().code() + "/figures",
                    List.of(
                            new Ending(".csv", words.say("Số liệu, CSV", "Figures, CSV")),
                            new Ending(".xlsx", words.say("Số liệu, Excel", "Figures, Excel")),
                            new Ending(".json", words.say("Số liệu, JSON", "Figures, JSON"))));
        }
        var more = data.selectFirst("ul") == null ? data.appendElement("ul").addClass("files") : data.selectFirst("ul");
        more.appendElement("li")
                .appendElement("a")
                .attr("href", "/api/v1/figures.csv")
                .text(words.say("Từ điển số liệu, CSV", "Dictionary, CSV"));
        more.appendElement("li")
                .appendElement("a")
                .attr("href", "/open/units/" + unit.unit().code() + "/feed")
                .text(words.say("Tin mới, Atom", "News, Atom"));
    }

    private static void paper(Element list, String address, String title, String line) {
        var item = list.appendElement("li");
        item.appendElement("a").attr("href", address).attr("lang", "vi").text(title);
        item.appendElement("p").addClass("by").text(line);
    }

    private String address(String nouns, Object id) {
        return words.address("/open/" + nouns + "/" + id);
    }
}
