package vn.loa.paper.planimport;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceLine;
import vn.loa.reading.source.SourcePage;

/** The original as text, shown beside the proposal; offsets count UTF-16 units. */
record SourceView(
        @Schema(examples = "KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026")
        String text,

        List<SourcePage> pages,
        List<SourceLine> lines) {
    static SourceView of(Source source) {
        return new SourceView(source.text(), source.pages(), source.lines());
    }
}
