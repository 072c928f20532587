package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text between the title and the first section, split into legal bases and the sentence that introduces the plan. */
final class Preamble {
    private static final Pattern BASIS =
            Pattern.compile("[-–+]? ?(?:can cu|thuc hien|theo|xet|tren co so|de thuc hien|trien khai) .*");
    private static final Pattern NEXT = Pattern.compile("; ?(?=(?:can cu|thuc hien|xet de nghi|theo de nghi) )");
    private static final Pattern ASKED = Pattern.compile("(?:theo|xet) (?:de nghi|to trinh)\\b.*,");
    private static final Pattern FURNITURE = Pattern.compile("\\(?(?:ban hanh )?kem theo .*|[-_=*~. ]+");

    final List<Prose> bases = new ArrayList<>();
    final List<Prose> attached = new ArrayList<>();
    final List<Prose> text = new ArrayList<>();

    static Preamble of(List<Paragraph> paragraphs) {
        var preamble = new Preamble();
        for (var paragraph : paragraphs) {
            preamble.read(paragraph);
        }
        return preamble;
    }

    private void read(Paragraph paragraph) {
        var prose = paragraph.prose();
        if (FURNITURE.matcher(prose.key()).matches()) {
            attached.add(prose);
            return;
        }
        var said = paragraph.label() != null
                        && paragraph.label().readings().getFirst().kind().bullet()
                ? paragraph.said()
                : prose;
        boolean list = said.key().startsWith("can cu ")
                || said.key().endsWith(";")
                || said.key().endsWith(".") && (!bases.isEmpty() || said.key().startsWith("thuc hien "));
        list |= !bases.isEmpty() && said.key().matches(ASKED.pattern());
        if (!BASIS.matcher(said.key()).matches() || !list || said.key().endsWith(":")) {
            text.add(prose);
            return;
        }
        int from = 0;
        var next = said.match(NEXT);
        while (next.find()) {
            bases.add(said.part(from, next.start() + 1));
            from = next.end();
        }
        bases.add(said.from(from));
    }

    /** All of it as one piece; null if there is none. */
    Prose joined(Mender mender) {
        if (text.isEmpty()) {
            return null;
        }
        var joined = new Joined();
        text.forEach(prose -> joined.add(prose, true));
        return joined.prose(mender);
    }

    /** Whether a paragraph is still above the first section. */
    static boolean above(Paragraph paragraph) {
        if (Headings.alone(paragraph) && !paragraph.prose().key().endsWith(";")) {
            return false;
        }
        if (paragraph.label() == null) {
            return true;
        }
        var said = paragraph.said().key();
        return paragraph.label().readings().getFirst().kind().bullet() && said.startsWith("can cu ");
    }
}
