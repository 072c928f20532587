package vn.loa.exchange.open;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What several public pages show alike. */
final class OpenParts {
    private static final int WHOLE = 1000;

    private OpenParts() {}

    static Map<String, OpenFigureView> byCode(List<OpenFigureView> figures) {
        return figures.stream().collect(Collectors.toMap(OpenFigureView::code, Function.identity()));
    }

    /** The figures that a reader asks for first, large. */
    static void numbers(Element place, List<OpenFigureView> all, OpenWords words) {
        var figures = byCode(all);
        var row = place.appendElement("dl").addClass("numbers");
        number(row, figures.get("task.done"), words, words.say("nhiệm vụ đã hoàn thành", "tasks done"));
        number(row, figures.get("activity.count"), words, words.say("hoạt động đã tổ chức", "activities held"));
        number(row, figures.get("activity.audience"), words, words.say("lượt người tham dự", "attendances"));
        number(row, figures.get("topic.covered"), words, words.say("nội dung đã tuyên truyền", "topics communicated"));
    }

    private static void number(Element row, OpenFigureView figure, OpenWords words, String name) {
        if (figure != null) {
            var one = row.appendElement("div");
            one.appendElement("dt").text(name);
            one.appendElement("dd").text(value(figure, words));
        }
    }

    /** 12/16 where it is a part of something. */
    static String value(OpenFigureView figure, OpenWords words) {
        return words.number(figure.value())
                + (figure.denominator() == null ? "" : "/" + words.number(figure.denominator()));
    }

    static Element heading(Element place, String id, String text) {
        var section = place.appendElement("section").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text(text);
        return section;
    }

    /** A bar with its number beside it, in a list of such. */
    static void bar(Element list, String name, String said, long value, long most) {
        var item = list.appendElement("li");
        var line = item.appendElement("p");
        line.appendElement("span").attr("lang", "vi").text(name);
        line.appendText(" ");
        line.appendElement("b").text(said);
        var picture = item.appendElement("svg")
                .attr("viewBox", "0 0 " + WHOLE + " 8")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true");
        picture.appendElement("rect").addClass("all").attr("width", "" + WHOLE).attr("height", "8");
        picture.appendElement("rect")
                .addClass("done")
                .attr("width", "" + (most == 0 ? 0 : WHOLE * Math.min(value, most) / most))
                .attr("height", "8");
    }

    static void files(Element place, OpenWords words, String address, List<Ending> endings) {
        var list = place.appendElement("ul").addClass("files");
        for (var ending : endings) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", address + ending.ending())
                    .text(ending.name());
        }
    }

    /** An address of the same thing in another format. */
    record Ending(String ending, String name) {}
}
