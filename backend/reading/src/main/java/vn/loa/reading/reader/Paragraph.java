package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import vn.loa.reading.source.SourceLine.Look;

/** One paragraph of the document: its label, if any, and the text after it. */
record Paragraph(Prose prose, @Nullable Label label, Look look, int firstLine) {
    /** The words without the label. */
    Prose said() {
        return label == null ? prose : prose.from(label.length());
    }
}
