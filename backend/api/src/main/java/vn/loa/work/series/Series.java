package vn.loa.work.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.loa.people.access.Row;

/** Something that recurs: the paper's wording, and the rule over a span where the wording names one. */
@Entity
public class Series extends Row {
    private String words;
    private String rrule;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** The days of a new rule, until {@link Occurrences} has stored them; null where they are stored already. */
    @Transient
    private List<LocalDate> days;

    protected Series() {}

    private Series(String words) {
        super(null);
        this.words = words;
    }

    /**
     * Updates {@code series}, or creates one where there was none; null where nothing ever recurred. One that ended keeps its past days.
     *
     * @param rrule RFC 5545, over the days from {@code start} to {@code end}
     * @throws vn.loa.problem.Problem 422 at {@code /rrule} for a rule that is not by days, or has no day at all
     */
    public static Series written(Series series, String words, String rrule, LocalDate start, LocalDate end) {
        if (series == null && words == null && rrule == null) {
            return null;
        }
        var written = series == null ? new Series(words) : series;
        written.write(words, rrule, start, end);
        return written;
    }

    protected void write(String words, String rrule, LocalDate start, LocalDate end) {
        boolean moved = !Objects.equals(this.rrule, rrule) || !start.equals(startsOn) || !end.equals(endsOn);
        days = moved ? Recurrence.days(rrule, start, end) : null;
        this.words = words;
        this.rrule = rrule;
        startsOn = start;
        endsOn = end;
    }

    /** The days to store, returned only once; null for none. */
    protected List<LocalDate> unlaid() {
        var unlaid = days;
        days = null;
        return unlaid;
    }

    public String words() {
        return words;
    }

    public String rrule() {
        return rrule;
    }
}
