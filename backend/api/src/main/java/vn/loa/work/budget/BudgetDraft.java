package vn.loa.work.budget;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record BudgetDraft(@NotNull UUID plan) {}
