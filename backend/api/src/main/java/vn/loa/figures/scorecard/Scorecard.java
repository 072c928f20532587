package vn.loa.figures.scorecard;

import static vn.loa.figures.scorecard.ScorecardProblem.*;
import static vn.loa.figures.scorecard.ScorecardState.*;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.figures.criteria.Criteria;
import vn.loa.figures.criteria.CriteriaSet;
import vn.loa.figures.criteria.Criterion;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.Timestamped;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Language;

/** One unit's score by one set. */
@Entity
class Scorecard extends Timestamped {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "criteria_set_id", updatable = false)
    CriteriaSet set;

    @Enumerated(EnumType.STRING)
    ScorecardState state = DRAFT;

    /** By the criterion's number; none for a line nobody has written. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, ScorecardLine> lines = Map.of();

    @Embedded
    @EmbeddedColumnNaming("submitted_%s")
    Stamp submitted;

    @Embedded
    @EmbeddedColumnNaming("appraised_%s")
    Stamp appraised;

    @Embedded
    @EmbeddedColumnNaming("explained_%s")
    Stamp explained;

    @Embedded
    @EmbeddedColumnNaming("concluded_%s")
    Stamp concluded;

    protected Scorecard() {}

    Scorecard(Unit unit, CriteriaSet set, Instant now) {
        super(null, unit, now);
        this.set = set;
    }

    Criteria criteria() {
        return set.criteria();
    }

    ScorecardLine line(Criterion criterion) {
        return lines.getOrDefault(criterion.code(), ScorecardLine.BLANK);
    }

    void declare(Criterion criterion, ScorecardLine line, Instant now) {
        require(DRAFT, SCORECARD_NOT_DRAFT);
        put(criterion, line, now);
    }

    void submit(Stamp stamp, Language language) {
        require(DRAFT, SCORECARD_NOT_DRAFT);
        requireNoGaps(language);
        state = SUBMITTED;
        submitted = stamp;
        touch(stamp.at());
    }

    private void requireNoGaps(Language language) {
        var problem = SCORECARD_INCOMPLETE.problem();
        criteria().scored().forEach(criterion -> LineGap.of(criterion, line(criterion), language)
                .ifPresent(gap -> problem.at("/lines/" + criterion.code(), gap.problem(), gap.arguments())));
        problem.refuse();
    }

    void withdraw(Instant now) {
        require(SUBMITTED, SCORECARD_NOT_SUBMITTED);
        if (lines.values().stream().anyMatch(line -> line.first() != null)) {
            throw SCORECARD_MARKED.problem();
        }
        state = DRAFT;
        submitted = null;
        touch(now);
    }

    /** In the round that is open. */
    void mark(Criterion criterion, PointMark mark) {
        requireOpenRound();
        var line = line(criterion);
        put(
                criterion,
                state == SUBMITTED ? line.marked(mark, null) : line.marked(line.first(), mark),
                mark.stamp().at());
    }

    /** What stands before the open round: the computed points, or those of the first round. */
    BigDecimal before(Criterion criterion, Language language) {
        var line = line(criterion);
        return state == EXPLAINED && line.first() != null
                ? line.first().points()
                : line.score(criterion, language).points();
    }

    PointMark open(Criterion criterion) {
        return state == EXPLAINED ? line(criterion).second() : line(criterion).first();
    }

    void requireOpenRound() {
        if (state != SUBMITTED && state != EXPLAINED) {
            throw SCORECARD_NOT_SUBMITTED.problem();
        }
    }

    void appraise(Stamp stamp, Language language) {
        require(SUBMITTED, SCORECARD_NOT_SUBMITTED);
        close(stamp, language);
        state = APPRAISED;
        appraised = stamp;
    }

    void answer(Criterion criterion, LineAnswer answer) {
        require(APPRAISED, SCORECARD_NOT_APPRAISED);
        put(criterion, line(criterion).answered(answer), answer.stamp().at());
    }

    void explain(Stamp stamp) {
        require(APPRAISED, SCORECARD_NOT_APPRAISED);
        state = EXPLAINED;
        explained = stamp;
        touch(stamp.at());
    }

    void conclude(Stamp stamp, Language language) {
        require(EXPLAINED, SCORECARD_NOT_EXPLAINED);
        close(stamp, language);
        state = FINAL;
        concluded = stamp;
    }

    /** What nobody marked keeps its points; there have to be some, unless it leaves the total. */
    private void close(Stamp stamp, Language language) {
        var problem = SCORECARD_UNMARKED.problem();
        for (var criterion : criteria().scored()) {
            if (open(criterion) == null) {
                var before = before(criterion, language);
                if (before != null) {
                    mark(criterion, new PointMark(before, null, stamp));
                } else if (line(criterion).score(criterion, language).counts()) {
                    problem.at("/lines/" + criterion.code(), LINE_UNMARKED, criterion.code());
                }
            }
        }
        problem.refuse();
        touch(stamp.at());
    }

    /** The exact sum of what counts. */
    BigDecimal sum(List<Criterion> rows, Function<ScorecardLine, PointMark> round) {
        return Criteria.sum(rows, criterion -> PointMark.points(round.apply(line(criterion))));
    }

    BigDecimal self(List<Criterion> rows, Language language) {
        return Criteria.sum(
                rows, criterion -> line(criterion).score(criterion, language).points());
    }

    /** The most points without bonus, penalty and what left the total. */
    BigDecimal max(List<Criterion> rows, Language language) {
        return Criteria.sum(rows, criterion -> criterion.extra() || left(criterion, language) ? null : criterion.max());
    }

    private boolean left(Criterion criterion, Language language) {
        var line = line(criterion);
        return line.first() == null
                && line.second() == null
                && !line.score(criterion, language).counts();
    }

    /** Whether it was submitted after the set's day, or would be today. */
    boolean late(LocalDate today) {
        var due = set.dueOn();
        return due != null
                && (submitted == null ? today : LocalDate.ofInstant(submitted.at(), BusinessClock.ZONE)).isAfter(due);
    }

    boolean of(UUID actor) {
        return submitted != null && submitted.byId().equals(actor)
                || explained != null && explained.byId().equals(actor);
    }

    void requireDraft() {
        require(DRAFT, SCORECARD_NOT_DRAFT);
    }

    private void put(Criterion criterion, ScorecardLine line, Instant now) {
        var written = new HashMap<>(lines);
        written.put(criterion.code(), line);
        lines = written;
        touch(now);
    }

    private void require(ScorecardState expected, ScorecardProblem otherwise) {
        if (state != expected) {
            throw otherwise.problem();
        }
    }

    @Override
    public String subjectTitle() {
        return set.subjectTitle();
    }

    @Override
    public boolean disclosed() {
        return state != DRAFT;
    }
}
