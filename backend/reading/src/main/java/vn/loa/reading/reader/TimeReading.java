package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import java.util.List;
import vn.loa.reading.text.TimeWords;
import vn.loa.reading.text.Timing;
import vn.loa.reading.text.Timing.Understood;

/** The time a range of the document names, with its words. */
record TimeReading(@Nullable Prose words, Timing timing) {
    static TimeReading of(Prose text, TimeWords time) {
        var timing = time.sentence(text.key());
        return new TimeReading(timing.says() ? text.part(timing.from(), timing.upto()) : null, timing);
    }

    List<Doubt> doubts() {
        return timing.understood() == Understood.WORDS_ONLY || timing.understood() == Understood.NO_SUCH_DAY
                ? List.of(Doubt.of(DoubtCode.DEADLINE_UNCLEAR, words.text(), null))
                : Doubt.NONE;
    }

    /** Whether its recurrence only says how many there are in a period: "03 lượt/tuần". */
    boolean counts() {
        return timing.rrule() != null
                && words.key().matches("(?:it nhat |toi thieu |tu )?[\\d-]+ (?:tin|bai|so|luot|cuoc)\\b.*");
    }
}
