package vn.loa.work.broadcast;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.text.Spoken;

/** A script as it is read aloud, paragraph by paragraph. */
record ScriptReadingView(
        @Schema(examples = "348") int words,
        @Schema(examples = "95") int seconds,
        List<Paragraph> paragraphs) {

    /** @param left what could not be said and stays as written, for a person to mend */
    @Schema(name = "ScriptParagraph")
    record Paragraph(
            @Schema(examples = "Nghị quyết số 76/NQ-CP") String written,

            @Schema(examples = "Nghị quyết số bảy mươi sáu của Chính phủ")
            String spoken,

            List<Left> left) {
        static Paragraph of(String written) {
            var spoken = Spoken.of(written);
            return new Paragraph(
                    written,
                    spoken.text(),
                    spoken.left().stream()
                            .map(one -> new Left(one.at(), one.text()))
                            .toList());
        }
    }

    /** @param at where it stands in the spoken paragraph */
    @Schema(name = "LeftUnsaid")
    record Left(
            @Schema(examples = "12") int at,
            @Schema(examples = "12/KH-XYZ") String text) {}

    static ScriptReadingView of(String script) {
        var paragraphs = Stream.ofNullable(script)
                .flatMap(text -> text.strip().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Paragraph::of)
                .toList();
        int words = paragraphs.stream()
                .mapToInt(paragraph -> ReadingTime.said(paragraph.spoken()))
                .sum();
        return new ScriptReadingView(words, ReadingTime.seconds(words), paragraphs);
    }
}
