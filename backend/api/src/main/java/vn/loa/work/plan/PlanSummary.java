package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** A plan at a glance. */
public record PlanSummary(
        UUID id,
        String title,
        int year,
        PlanState state,
        @Nullable String documentNumber,
        Progress progress) {}
