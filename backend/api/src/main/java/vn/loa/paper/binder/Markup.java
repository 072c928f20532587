package vn.loa.paper.binder;

/** Well-formed HTML. What is called text is escaped; what is called cell is HTML already. */
final class Markup {
    private final StringBuilder html = new StringBuilder();

    Markup(String language, String title, String style) {
        html.append("<!DOCTYPE html>\n<html lang=\"%1$s\" xml:lang=\"%1$s\"><head><meta charset=\"utf-8\"/>"
                .formatted(language));
        html.append("<meta name=\"viewport\" content=\"width=device-width\"/><meta name=\"subject\" content=\"")
                .append(escaped(title))
                .append("\"/><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(style)
                .append("</style></head><body>\n");
    }

    Markup text(String tag, String text) {
        return cell(tag, escaped(text));
    }

    Markup cell(String tag, String cell) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(cell)
                .append("</")
                .append(tag)
                .append(">\n");
        return this;
    }

    /** Begins a table, whose class says how many columns it has. */
    void table(String... columns) {
        html.append("<table class=\"c").append(columns.length).append("\"><thead><tr>");
        for (var column : columns) {
            html.append("<th scope=\"col\">").append(escaped(column)).append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
    }

    void row(String... cells) {
        html.append("<tr>");
        for (var cell : cells) {
            html.append("<td>").append(cell).append("</td>");
        }
        html.append("</tr>\n");
    }

    void tableEnd() {
        html.append("</tbody></table>\n");
    }

    String page() {
        return html + "</body></html>\n";
    }

    static String link(String address) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(address) + "</a>";
    }

    static String code(String text) {
        return text == null ? "" : "<code>" + escaped(text) + "</code>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
