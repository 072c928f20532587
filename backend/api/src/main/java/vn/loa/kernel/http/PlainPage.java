package vn.loa.kernel.http;

import java.util.List;
import vn.loa.problem.Language;

/** A page that needs no script, for whoever opens an address of the API in a browser. All text given to it is escaped. */
public final class PlainPage {
    private final StringBuilder html = new StringBuilder();

    /** @param title of the page and its first heading */
    public PlainPage(Language language, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.name().toLowerCase())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escape(title))
                .append(" – Loa</title><link rel=\"stylesheet\" href=\"/plain.css\"></head>\n<body><main>\n");
        element("h1", title);
    }

    public PlainPage heading(String text) {
        return element("h2", text);
    }

    public PlainPage text(String text) {
        return element("p", text);
    }

    public PlainPage link(String address, String text) {
        html.append("<p>").append(anchor(address, text)).append("</p>\n");
        return this;
    }

    public PlainPage list(List<Linked> entries) {
        html.append("<dl>\n");
        entries.forEach(entry -> {
            html.append("<dt>").append(anchor(entry.address, entry.name)).append("</dt>");
            element("dd", entry.text);
        });
        html.append("</dl>\n");
        return this;
    }

    /** A name that leads somewhere, with a line about it. */
    public record Linked(String address, String name, String text) {}

    String html() {
        return html + "</main></body></html>\n";
    }

    private PlainPage element(String tag, String text) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(tag)
                .append(">\n");
        return this;
    }

    private static String anchor(String address, String text) {
        return "<a href=\"" + escape(address) + "\">" + escape(text) + "</a>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
