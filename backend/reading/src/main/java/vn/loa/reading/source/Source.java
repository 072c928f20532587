package vn.loa.reading.source;

import java.util.List;

/**
 * A document as text. Offsets anywhere in Loa's reading of it are UTF-16 positions in {@code text}, which is NFC and never trimmed
 * or mended: what a person sees beside the original is what was there. A gap between paragraphs stands as an empty line, where the
 * format shows one.
 *
 * @param wrapped whether lines are those of the page (PDF, scan, plain text) and have to be joined into paragraphs; false where each is
 *     a paragraph of its own (DOCX, HTML)
 * @param recognised whether the text was read off pictures by OCR
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

    /** The line's words as they stand. */
    public String of(SourceLine line) {
        return text.substring(line.start(), line.end());
    }
}
