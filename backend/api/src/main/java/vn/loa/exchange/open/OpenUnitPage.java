package vn.loa.exchange.open;

import jakarta.annotation.Nullable;
import java.util.List;

/** A page of the list of units; its members are those of every list. */
record OpenUnitPage(
        List<OpenUnitSummary> items,
        @Nullable String next,
        @Nullable Long total) {}
