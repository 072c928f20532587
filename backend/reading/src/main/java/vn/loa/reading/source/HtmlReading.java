package vn.loa.reading.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import vn.loa.reading.source.SourceLine.Look;
import vn.loa.reading.source.SourceTable.Cell;
import vn.loa.reading.source.SourceTable.Row;

/** Reads a web page's text: blocks as paragraphs, lists with their labels, tables. Nothing it refers to is fetched. */
final class HtmlReading {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "nav",
            "template",
            "noscript",
            "head",
            "iframe",
            "object",
            "svg",
            "math",
            "select",
            "button",
            "textarea",
            "audio",
            "video",
            "canvas",
            "datalist",
            "input");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "address",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "center",
            "hr",
            "details",
            "summary",
            "caption",
            "body",
            "table",
            "tr",
            "td",
            "th");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
    /** A mark that an item's own text begins with. */
    private static final Pattern TYPED = Pattern.compile("\\s*[-–+*•]\\s*\\p{L}");

    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(bold|[6-9]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*italic");
    private static final Pattern CENTRED = Pattern.compile("text-align\\s*:\\s*center");
    private static final Pattern BORDER =
            Pattern.compile("border[a-z-]*\\s*:\\s*(?!none|0|hidden)[^;]*(solid|double|dotted|dashed|px|pt)");

    /** The properties a text has from its enclosing elements. */
    private record Setting(boolean bold, boolean italic, boolean centred, boolean preformatted) {
        static final Setting PLAIN = new Setting(false, false, false, false);

        Setting of(Element element) {
            var tag = element.normalName();
            var style = element.attr("style").toLowerCase(Locale.ROOT);
            boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
            return new Setting(
                    bold
                            || heading
                            || tag.equals("b")
                            || tag.equals("strong")
                            || tag.equals("th")
                            || BOLD.matcher(style).find(),
                    italic
                            || tag.equals("i")
                            || tag.equals("em")
                            || ITALIC.matcher(style).find(),
                    CENTRED.matcher(style).find()
                            || tag.equals("center")
                            || tag.equals("th")
                            || element.attr("align").equalsIgnoreCase("center")
                            || centred && !element.hasAttr("align") && !style.contains("text-align"),
                    preformatted || tag.equals("pre"));
        }
    }

    private final SourceText source = new SourceText();
    private final Limit limit;
    private final StringBuilder words = new StringBuilder();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private String label = "";
    private boolean bold = true;
    private boolean italic = true;
    private boolean centred;

    private HtmlReading(Limit limit) {
        this.limit = limit;
    }

    static Source read(Path file, Limit limit) throws IOException {
        if (Files.size(file) > 4L * Limit.CHARACTERS) {
            throw SourceProblem.DOCUMENT_TOO_LONG.problem(Limit.PAGES, Limit.CHARACTERS / 1_000_000);
        }
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            var document = Jsoup.parse(bytes, null, "", Parser.htmlParser().setMaxDepth(Limit.DEPTH - 10));
            return new HtmlReading(limit).read(document.body());
        }
    }

    private Source read(Element body) {
        source.page(false);
        node(body, Setting.PLAIN, 0);
        flush();
        return source.done(SourceFormat.HTML, false, false);
    }

    private void node(Node node, Setting setting, int depth) {
        limit.checkDepth(depth);
        limit.check();
        if (node instanceof TextNode text) {
            append(text.getWholeText(), setting);
        } else if (node instanceof Element element && !leftOut(element)) {
            element(element, setting.of(element), depth);
        }
    }

    private void element(Element element, Setting setting, int depth) {
        var tag = element.normalName();
        boolean block = BLOCKS.contains(tag);
        if (block) {
            flush();
        }
        switch (tag) {
            case "br" -> flush();
            case "ol", "ul" -> list(element, setting, depth);
            case "table" -> table(element, setting, depth);
            case "li" -> item(element, setting, depth);
            default -> children(element, setting, depth);
        }
        if (block) {
            flush();
        }
    }

    private void children(Element element, Setting setting, int depth) {
        for (var child : element.childNodes()) {
            node(child, setting, depth + 1);
        }
    }

    private void list(Element element, Setting setting, int depth) {
        lists.push(new HtmlList(element));
        children(element, setting, depth);
        lists.pop();
    }

    private void item(Element element, Setting setting, int depth) {
        var next = lists.isEmpty() ? "- " : lists.peek().next(element);
        label = TYPED.matcher(element.text()).lookingAt() ? "" : next;
        children(element, setting, depth);
        flush();
        label = "";
    }

    private void table(Element table, Setting setting, int depth) {
        table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .forEach(caption -> node(caption, setting, depth + 1));
        int start = source.here();
        var rows = new ArrayList<Row>();
        var covered = new int[HtmlList.COLUMNS];
        for (var row : rowsOf(table)) {
            rows.add(row(row, covered, setting.of(row), depth + 1));
        }
        boolean frame = rows.size() == 1 && rows.getFirst().cells().size() == 1;
        if (!frame) {
            source.table(
                    start,
                    ruled(table),
                    rows.stream().filter(row -> !row.cells().isEmpty()).toList());
        }
    }

    private Row row(Element row, int[] covered, Setting setting, int depth) {
        var cells = new ArrayList<Cell>();
        int column = 0;
        for (var cell : row.children()) {
            boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
            while (isCell && column < covered.length && covered[column] > 0) {
                covered[column++]--;
            }
            if (isCell && column < covered.length) {
                int start = source.here();
                node(cell, setting, depth + 1);
                int span = Math.min(number(cell, "colspan"), covered.length - column);
                cells.add(source.cell(column, span, start));
                for (int last = column + span; column < last; column++) {
                    covered[column] = number(cell, "rowspan") - 1;
                }
            }
        }
        for (; column < covered.length; column++) {
            covered[column] = Math.max(0, covered[column] - 1);
        }
        return new Row(List.copyOf(cells));
    }

    private static List<Element> rowsOf(Element table) {
        var rows = new ArrayList<Element>();
        for (var child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {
                    // Captions and column widths.
                }
            }
        }
        return rows;
    }

    private static boolean ruled(Element table) {
        var border = table.attr("border");
        if (!border.isEmpty()) {
            return !border.equals("0");
        }
        if (BORDER.matcher(table.attr("style").toLowerCase(Locale.ROOT)).find()) {
            return true;
        }
        var cell = table.selectFirst("td, th");
        return cell != null
                && (cell.normalName().equals("th")
                        || BORDER.matcher(cell.attr("style").toLowerCase(Locale.ROOT))
                                .find());
    }

    private static int number(Element cell, String attribute) {
        var value = cell.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, HtmlList.COLUMNS) : 1;
    }

    private static boolean leftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    private void append(String text, Setting setting) {
        if (setting.preformatted()) {
            var parts = text.split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    flush();
                }
                add(parts[i], setting);
            }
        } else {
            var squeezed = SPACE.matcher(text).replaceAll(" ");
            boolean spaced = words.isEmpty() || words.charAt(words.length() - 1) == ' ';
            add(spaced && squeezed.startsWith(" ") ? squeezed.substring(1) : squeezed, setting);
        }
    }

    private void add(String text, Setting setting) {
        words.append(text);
        if (!text.isBlank()) {
            bold &= setting.bold();
            italic &= setting.italic();
            centred |= setting.centred();
        }
    }

    private void flush() {
        if (!words.toString().isBlank()) {
            source.line(label + words.toString().stripTrailing(), null, new Look(bold, italic, centred), false);
            label = "";
        }
        words.setLength(0);
        bold = true;
        italic = true;
        centred = false;
    }
}
