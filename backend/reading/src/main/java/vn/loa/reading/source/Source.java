package vn.loa.reading.source;

import java.util.List;

/**
 * A document as text. Offsets anywhere in Loa's reading of it are UTF-16 positions in {@code text}, which is NFC and never trimmed
 * or corrected: a person sees the actual text beside the original. A gap between paragraphs is an empty line, if the
 * format has one.
 *
 * @param wrapped whether lines are those of the page (PDF, scan, plain text) and have to be joined into paragraphs; false if each is
 *     a paragraph of its own (DOCX, HTML)
 * @param recognised whether OCR read the text from pictures
 * @param lines every line in reading order, empty ones left out; those of table cells too
 * @param tables the tables, in reading order; their text is in {@code text} cell by cell
 */
public record Source(
        SourceFormat format,
        String text,
        boolean wrapped,
        boolean recognised,
        List<SourcePage> pages,
        List<SourceLine> lines,
        List<SourceTable> tables) {

    /** The line's words as written. */
    public String of(SourceLine line) {
        return text.substring(line.start(), line.end());
    }
}
