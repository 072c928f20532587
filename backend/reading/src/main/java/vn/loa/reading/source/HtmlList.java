package vn.loa.reading.source;

import org.jsoup.nodes.Element;
import vn.loa.reading.text.Numeral;

/** A list of a web page with its counter. */
final class HtmlList {
    /** More columns than any real table has. */
    static final int COLUMNS = 100;

    private final boolean ordered;
    private final String format;
    private int next;

    HtmlList(Element list) {
        ordered = list.normalName().equals("ol");
        format = switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
        next = number(list, "start", 1);
    }

    /** The label a browser shows before this item, and a space. */
    String next(Element item) {
        if (!ordered) {
            return "- ";
        }
        int number = number(item, "value", next);
        next = number + 1;
        return Numeral.write(number, format) + ". ";
    }

    private static int number(Element element, String attribute, int otherwise) {
        var value = element.attr(attribute).strip();
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
