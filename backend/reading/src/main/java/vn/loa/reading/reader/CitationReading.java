package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import java.util.List;
import vn.loa.reading.source.Source;

/** The documents that a paper of any kind cites. */
public final class CitationReading {
    private CitationReading() {}

    /**
     * Each at its first place, compared with the register.
     *
     * @param own the paper's own number and notation, which is no citation
     */
    public static List<ProposedCitation> of(Source source, Lookup register, @Nullable String own) {
        var mender = Mender.of(source.text());
        var lines = Lines.of(source, mender, List.of());
        var citations = new Citations(register, own);
        new Paragraphs(lines, source.wrapped(), mender)
                .of(lines)
                .forEach(paragraph -> citations.read(paragraph.prose(), null));
        return citations.all();
    }
}
