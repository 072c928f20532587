package vn.loa.people.unit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name a unit bears from a day on, with its kind in it: a province may become a city. */
record UnitName(
        @Schema(examples = "xã Đức Minh") String name,
        @Schema(examples = "2025-07-01") LocalDate validFrom) {}
