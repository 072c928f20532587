package vn.loa.exchange.open;

import vn.loa.problem.ProblemBody;

/** What a person sees where there is nothing to show, or no longer. */
final class AbsentPage {
    private AbsentPage() {}

    static String of(ProblemBody problem, OpenWords words) {
        boolean absent = problem.status() == 404;
        var title = absent ? words.say("Không có trang này", "There is no such page") : problem.title();
        var detail = absent
                ? words.say(
                        "Địa chỉ không đúng, hoặc nội dung không còn được công khai.",
                        "The address is wrong, or what was here is not public any more.")
                : problem.detail();
        var page = new OpenPage(words, null, title, detail);
        var hero = page.part("hero");
        hero.appendElement("h1").text(title);
        hero.appendElement("p").addClass("lead").text(detail);
        hero.appendElement("p")
                .addClass("ways")
                .appendElement("a")
                .addClass("button")
                .attr("href", "/open")
                .text(words.say("Các đơn vị công khai", "Units in public"));
        return page.html();
    }
}
