package vn.loa.work.beginning;

import jakarta.annotation.Nullable;
import java.util.List;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.term.ClauseKind;
import vn.loa.work.figure.IndicatorFormula;

/**
 * A plan to begin from, as the resource file lists it. In its text {@code {unit}} ("xã Đức Minh"), {@code {level}} ("xã"), {@code {hamlet}}
 * ("thôn"), {@code {economy}} ("Phòng Kinh tế"), {@code {superior}} ("tỉnh Hà Tĩnh") and {@code {year}} are placeholders for the new plan's
 * values.
 */
record PlanTemplate(
        String code,
        String programme,
        String name,
        String summary,
        String title,
        String preamble,
        String closing,
        List<String> recipients,
        List<Part> clauses,
        List<Told> topics,
        List<Aim> targets) {

    /** A clause; the others refer to it by {@code key}. */
    record Part(
            String key,
            @Nullable String parent,
            @Nullable String label,
            ClauseKind kind,
            @Nullable String heading,
            @Nullable String text) {}

    record Told(String code, String name, String clause) {}

    record Aim(
            String name,
            IndicatorFormula formula,
            @Nullable ChannelType channelType,
            String measure,
            @Nullable Long value,
            String clause) {}
}
