package vn.loa.paper.writer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders a paper as one self-contained page of well-formed HTML, for a browser and for {@link Pdf}. It has no scripts and no external
 * references.
 */
final class Html {
    private final StringBuilder html = new StringBuilder();
    private final Layout layout;

    private Html(Layout layout) {
        this.layout = layout;
    }

    static String of(PaperView paper, Layout layout) {
        var html = new Html(layout);
        html.page(paper);
        return html.html.toString();
    }

    private void page(PaperView paper) {
        html.append("<!DOCTYPE html>\n<html lang=\"vi\" xml:lang=\"vi\"><head><meta charset=\"utf-8\"/>");
        var title = escape(paper.kind() + " " + paper.subject()).replace("<br/>", " ");
        html.append("<meta name=\"viewport\" content=\"width=device-width\"/><meta name=\"subject\" content=\"")
                .append(title)
                .append("\"/><title>")
                .append(title)
                .append("</title><style>")
                .append(PaperStyle.of(layout))
                .append("</style></head><body>\n<div class=\"sheet\">");
        folio();
        head(paper);
        element("h1", "kind", paper.kind());
        element("p", "subject", paper.subject());
        element("div", "rule subject-rule", "");
        paper.blocks().forEach(this::block);
        foot(paper);
        html.append("</div>\n");
        paper.annexes().forEach(this::annex);
        html.append("</body></html>\n");
    }

    /** The page number for the margin: none on this sheet, shown from the next one on. */
    private void folio() {
        html.append("<div class=\"folio\"></div><div class=\"folio number\"></div>\n");
    }

    private void head(PaperView paper) {
        html.append("<table class=\"head\"><colgroup><col class=\"left\"/><col/></colgroup><tr><td>");
        if (paper.superior() != null) {
            element("div", "superior", paper.superior());
        }
        element("div", "issuer", paper.issuer());
        html.append("<div class=\"rule issuer-rule\"></div></td><td>");
        element("div", "nation", Papers.NATION);
        element("div", "motto", Papers.MOTTO);
        html.append("<div class=\"rule motto-rule\"></div></td></tr>\n<tr><td>");
        element("div", "number", paper.number());
        html.append("</td><td>");
        element("div", "place", paper.placeAndDate());
        html.append("</td></tr></table>\n");
    }

    private void block(PaperBlock block) {
        switch (block.type()) {
            case HEADING -> element(block.level() == 1 ? "h2" : block.level() == 2 ? "h3" : "h4", null, block.text());
            case PARAGRAPH -> element("p", null, block.text());
            case BASIS -> element("p", "basis", block.text());
            case TABLE -> table(block);
        }
    }

    private void table(PaperBlock block) {
        html.append("<table class=\"ruled\"><colgroup>");
        block.widths()
                .forEach(share ->
                        html.append("<col style=\"width:").append(share).append("%\"/>"));
        html.append("</colgroup><thead><tr>");
        block.columns().forEach(column -> element("th", null, column));
        html.append("</tr></thead><tbody>\n");
        block.rows().forEach(row -> row(row, block.centred()));
        html.append("</tbody></table>\n");
    }

    private void row(List<String> cells, List<Boolean> centred) {
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            element("td", centred.get(i) ? "centred" : null, cells.get(i));
        }
        html.append("</tr>\n");
    }

    private void foot(PaperView paper) {
        html.append("<table class=\"foot\"><tr><td>");
        element("div", "recipients-title", "Nơi nhận:");
        paper.recipients().forEach(recipient -> element("div", "recipient", "- " + recipient));
        html.append("</td><td>");
        paper.authority().forEach(line -> element("div", "authority", line));
        html.append("<div class=\"signing\"></div>");
        element("div", "signer", paper.signer() == null ? "" : paper.signer());
        html.append("</td></tr></table>\n");
    }

    private void annex(PaperAnnex annex) {
        html.append("<div class=\"sheet annex")
                .append(annex.landscape() ? " landscape" : "")
                .append("\">");
        folio();
        element("p", "kind", annex.label());
        element("p", "subject", annex.title());
        element("p", "reference", annex.reference());
        annex.blocks().forEach(this::block);
        html.append("</div>\n");
    }

    private void element(String tag, String style, String text) {
        html.append('<').append(tag);
        if (style != null) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(escape(text)).append("</").append(tag).append(">\n");
    }

    private static String escape(String text) {
        return text.lines()
                .map(line -> line.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;"))
                .collect(Collectors.joining("<br/>"));
    }
}
