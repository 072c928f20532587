package vn.loa.figures.regime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Language;

/**
 * One period of a regime: the window of its data and its deadline, in any year.
 *
 * @param fromYear year in which the window opens, relative to the report's: -1 or 0
 * @param dueYear year of the deadline, relative to the report's: 0 or 1
 */
@Embeddable
public record RegimePeriod(
        @Enumerated(EnumType.STRING) PeriodCode code,

        @Column(name = "name_vi") @Schema(examples = "quý I")
        String nameVi,

        @Column(name = "name_en") @Schema(examples = "Quarter I")
        String nameEn,

        @Column(name = "from_year") @Schema(examples = "-1") int fromYear,

        @Column(name = "from_month") @Schema(examples = "12")
        int fromMonth,

        @Column(name = "from_day") @Schema(examples = "15") int fromDay,
        @Column(name = "to_month") @Schema(examples = "3") int toMonth,
        @Column(name = "to_day") @Schema(examples = "14") int toDay,
        @Column(name = "due_year") @Schema(examples = "0") int dueYear,
        @Column(name = "due_month") @Schema(examples = "3") int dueMonth,
        @Column(name = "due_day") @Schema(examples = "20") int dueDay) {

    static RegimePeriod of(RegimePeriodDraft draft) {
        return new RegimePeriod(
                draft.code(),
                draft.code().name(Language.VI),
                draft.code().name(Language.EN),
                draft.fromYear(),
                draft.fromMonth(),
                draft.fromDay(),
                draft.toMonth(),
                draft.toDay(),
                draft.dueYear(),
                draft.dueMonth(),
                draft.dueDay());
    }

    RegimePeriodDraft draft() {
        return new RegimePeriodDraft(code, fromYear, fromMonth, fromDay, toMonth, toDay, dueYear, dueMonth, dueDay);
    }

    /** First day of the window of {@code year}'s report. */
    LocalDate from(int year) {
        return LocalDate.of(year + fromYear, fromMonth, fromDay);
    }

    /** Last day of the window, which still counts. */
    LocalDate to(int year) {
        return LocalDate.of(year, toMonth, toDay);
    }

    LocalDate due(int year) {
        return LocalDate.of(year + dueYear, dueMonth, dueDay);
    }

    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }

    /** In the wording of official papers: "quý I năm 2022", "6 tháng đầu năm 2022", "năm 2022". */
    public String nameIn(int year) {
        return nameVi.endsWith("năm") ? nameVi + " " + year : nameVi + " năm " + year;
    }
}
