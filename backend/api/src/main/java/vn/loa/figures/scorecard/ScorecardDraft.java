package vn.loa.figures.scorecard;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A unit begins to score itself by a published set. */
record ScorecardDraft(@NotNull UUID unit, @NotNull UUID criteriaSet) {}
