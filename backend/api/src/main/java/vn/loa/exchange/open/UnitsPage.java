package vn.loa.exchange.open;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.loa.kernel.http.Page;

/** Where a citizen finds the own commune. */
final class UnitsPage {
    private UnitsPage() {}

    static String of(Page<OpenUnitSummary> units, String q, OpenWords words) {
        var title = words.say("Đơn vị công khai kế hoạch và kết quả", "Units that publish their plans and results");
        var lead = words.say(
                "Tìm xã, phường của mình để xem việc đang làm, kết quả và báo cáo đã ký.",
                "Find your commune to see what it is doing, what came of it, and its signed reports.");
        var page = new OpenPage(words, null, title, lead);
        var hero = page.part("hero");
        hero.appendElement("h1").text(title);
        hero.appendElement("p").addClass("lead").text(lead);
        var form = hero.appendElement("form").attr("role", "search").attr("action", "/open");
        form.appendElement("label").attr("for", "q").text(words.say("Tên hoặc mã đơn vị", "Name or code of a unit"));
        var row = form.appendElement("div");
        row.appendElement("input")
                .attr("id", "q")
                .attr("name", "q")
                .attr("type", "search")
                .attr("value", q == null ? "" : q);
        if (words.address("").isEmpty()) {
            row.appendElement("button").text(words.say("Tìm", "Find"));
        } else {
            row.appendElement("button")
                    .attr("name", "lang")
                    .attr("value", words.say("vi", "en"))
                    .text(words.say("Tìm", "Find"));
        }
        var body = page.part("");
        if (units.items().isEmpty()) {
            body.appendElement("p")
                    .text(
                            q == null || q.isBlank()
                                    ? words.say(
                                            "Chưa có đơn vị nào công khai.", "No unit has made anything public yet.")
                                    : words.say(
                                            "Không có đơn vị công khai nào tên như vậy.",
                                            "No unit of that name has made anything public."));
        }
        var list = body.appendElement("ul").addClass("cards");
        for (var unit : units.items()) {
            var item = list.appendElement("li");
            item.appendElement("h2")
                    .appendElement("a")
                    .attr("href", words.address("/open/units/" + unit.code()))
                    .text(OpenWords.capital(unit.name()));
            if (unit.parentName() != null) {
                item.appendElement("p").text(OpenWords.capital(unit.parentName()));
            }
            item.appendElement("p")
                    .addClass("by")
                    .text(words.say(
                            "{0} kế hoạch, {1} báo cáo", "Plans: {0}, reports: {1}", unit.plans(), unit.reports()));
        }
        if (units.next() != null) {
            body.appendElement("p")
                    .appendElement("a")
                    .attr("href", next(units.next(), q, words))
                    .text(words.say("Xem tiếp", "More"));
        }
        return page.html();
    }

    private static String next(String cursor, String q, OpenWords words) {
        var address = words.address("/open/units");
        return address + (address.contains("?") ? "&" : "?") + "after=" + encoded(cursor)
                + (q == null ? "" : "&q=" + encoded(q));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
