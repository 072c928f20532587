package vn.loa.figures.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.loa.figures.composer.Numbers;
import vn.loa.figures.composer.Passage;
import vn.loa.figures.regime.SectionOutline;
import vn.loa.people.access.Row;

/** One part of a report's text, edited on its own: its version guards it, so two people can write two sections at once. */
@Entity
@Table(name = "report_section")
class ReportSection extends Row {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    Report report;

    @Column(updatable = false)
    int position;

    @Column(updatable = false)
    String code;

    String heading;
    String text;

    /** The text before its passages took their words at submission; null where it has none, and in draft. */
    @Column(name = "draft_text")
    String draftText;

    @Column(updatable = false)
    boolean money;

    @Column(name = "updated_by")
    String updatedBy;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected ReportSection() {}

    ReportSection(Report report, int position, SectionOutline outline) {
        super(null);
        this.report = report;
        this.position = position;
        this.code = outline.code();
        this.heading = outline.heading();
        this.text = orBlank(outline.text());
        this.money = outline.money();
    }

    /** The same section of a correction; in its settled words where they stand. */
    ReportSection(Report correction, ReportSection corrected) {
        super(null);
        report = correction;
        position = corrected.position;
        code = corrected.code;
        heading = corrected.heading;
        text = correction.live() ? draft(corrected) : corrected.text;
        money = corrected.money;
        updatedBy = corrected.updatedBy;
        updatedAt = corrected.updatedAt;
    }

    void edit(SectionDraft draft, String author, Instant now) {
        report.requireOpen(code, now);
        heading = draft.heading();
        text = orBlank(draft.text());
        updatedBy = author;
        updatedAt = now;
    }

    SectionDraft draft() {
        return new SectionDraft(heading, text);
    }

    private static String orBlank(String text) {
        return text == null ? "" : text;
    }

    /** Figures its text names that are not among {@code known}. */
    List<String> unknown(Set<String> known) {
        return Numbers.named(text).stream()
                .filter(token -> !known.contains(Numbers.code(token)) && !Passage.isOne(token))
                .toList();
    }

    /** The figures its text names that are among {@code known}; a passage's own are told with it. */
    List<String> figures(Set<String> known) {
        return Numbers.named(text).stream()
                .map(Numbers::code)
                .filter(known::contains)
                .distinct()
                .toList();
    }

    /** Whether it has a place that only a person can fill. */
    boolean waits() {
        return Numbers.named(text).contains(Passage.CAUSES);
    }

    /** Takes the words its passages have now, until it is a draft again. */
    void settle(UnaryOperator<String> words) {
        var settled = words.apply(text);
        if (!settled.equals(text)) {
            draftText = text;
            text = settled;
        }
    }

    void thaw() {
        text = draft(this);
        draftText = null;
    }

    /** As it was written, its passages named. */
    private static String draft(ReportSection section) {
        return section.draftText == null ? section.text : section.draftText;
    }

    boolean ready(Set<String> known) {
        return !text.isBlank() && !waits() && unknown(known).isEmpty();
    }
}
