package vn.loa.figures.composer;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.problem.Language;

/** Parts that several sentences share. */
final class SentenceParts {
    private final Happened happened;

    SentenceParts(Happened happened) {
        this.happened = happened;
    }

    /** "về CCHC" where the programme is reform, else what the plan asks. */
    String about() {
        return happened.reform() ? "về CCHC" : "theo kế hoạch";
    }

    /**
     * How a figure stands to the same period of the year before, as a clause; empty where there is nothing to compare with. Never a share
     * of nothing.
     */
    String comparison(String code) {
        var before = happened.before().get(code);
        if (before == null) {
            return "";
        }
        var figure = happened.figures().get(code);
        if (before == 0) {
            return figure.value() == 0 ? "" : " (%s không phát sinh)".formatted(happened.base());
        }
        if (figure.value() == before) {
            return ", bằng " + happened.base();
        }
        return ", %s %s %s (%s) so với %s"
                .formatted(
                        figure.value() > before ? "tăng" : "giảm",
                        NumberWord.CHANGE.token(code),
                        figure.measure(Language.VI),
                        NumberWord.GROWTH.token(code),
                        happened.base());
    }

    static String value(String code) {
        return NumberWord.VALUE.token(code);
    }

    static String count(String code) {
        return NumberWord.COUNT.token(code);
    }

    /** "A; B và C": names have commas of their own. */
    static String list(List<String> names) {
        var plain = names.stream().map(SentenceParts::inSentence).toList();
        return plain.size() < 2
                ? String.join("", plain)
                : String.join("; ", plain.subList(0, plain.size() - 1)) + " và " + plain.getLast();
    }

    /** A title as part of a sentence: without its last stop. */
    static String inSentence(String title) {
        return title.strip().replaceAll("[\\s.;,:]+$", "");
    }

    /** The sentences that say something, as one paragraph. */
    static String paragraph(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(joining(" "));
    }

    /** "15/02/2022". */
    static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
