package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.reading.term.ClauseKind;

/** A piece of the plan while its tree is built. */
final class OutlineItem {
    private static final Pattern OPENS_LIST =
            Pattern.compile("(?:\\bsau|\\bsau day|\\bgom|\\bnhu sau|\\bcu the|\\bla|\\bcac noi dung) ?:?$");
    private static final int HEADING_WORDS = 22;

    final Paragraph paragraph;
    final Label.Reading reading;
    final OutlineItem parent;
    final List<OutlineItem> children = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();
    String id;
    ClauseKind kind = ClauseKind.TEXT;
    private Prose said;
    private Prose heading;
    private Prose body;

    OutlineItem(Paragraph paragraph, Label.Reading reading, OutlineItem parent) {
        this.paragraph = paragraph;
        this.reading = reading;
        this.parent = parent;
        this.said = paragraph.said();
        if (parent != null) {
            parent.children.add(this);
        }
    }

    LabelClass family() {
        return reading == null ? null : reading.kind();
    }

    Prose said() {
        return said;
    }

    /** A heading on the line below its label. */
    void headed(Prose below) {
        said = below;
    }

    boolean leaf() {
        return children.isEmpty();
    }

    int depth() {
        return parent == null ? 0 : 1 + parent.depth();
    }

    String key() {
        return said.key();
    }

    /** Whether paragraphs without a label below it belong to it. */
    boolean open() {
        if (said.key().endsWith(":") || Letters.capitals(said.text())) {
            return true;
        }
        return !said.key().matches(".*[.;,…]$")
                && Letters.words(said.text()) <= (Names.headed(said) != null ? HEADING_WORDS : 12);
    }

    /** The heading; null if there is only text. */
    Prose heading() {
        split();
        return heading.blank() ? null : heading;
    }

    /** The text; null if there is only a heading. */
    Prose body() {
        split();
        return body.blank() ? null : body;
    }

    private void split() {
        if (heading != null) {
            return;
        }
        int colon = said.key().indexOf(':');
        if (alone()) {
            heading = said.part(
                    0,
                    said.key().endsWith(":")
                            ? said.key().length() - 1
                            : said.key().length());
            body = said.part(0, 0);
        } else if (introduces(colon)) {
            heading = said.part(0, colon);
            body = said.from(colon + 1);
        } else {
            heading = said.part(0, 0);
            body = said;
        }
    }

    private boolean alone() {
        var key = said.key();
        if (Letters.capitals(said.text()) && label() != null) {
            return true;
        }
        boolean heads = !leaf() || key.endsWith(":") && label() != null;
        return heads
                && Letters.words(said.text()) <= HEADING_WORDS
                && !key.matches(".*[.;,…]$")
                && (key.indexOf(':') < 0 || key.indexOf(':') == key.length() - 1)
                && (!OPENS_LIST.matcher(key).find() || !key.endsWith(":") && Headings.kind(key) != null);
    }

    private boolean introduces(int colon) {
        if (colon < 2 || colon >= said.key().length() - 1 || label() == null) {
            return false;
        }
        var before = said.part(0, colon);
        int words = Letters.words(before.text());
        return words <= (Names.party(before.key()) ? HEADING_WORDS : 10)
                && !before.key().matches(".*[.;\\d].*|.*\\bso$|.*\\([^)]*")
                && !OPENS_LIST.matcher(before.key()).find();
    }

    Label label() {
        return paragraph.label();
    }

    /** It and all below it, in order. */
    Stream<OutlineItem> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(OutlineItem::all));
    }
}
