package vn.loa.people.unit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit named inside another representation. */
public record UnitRef(
        UUID id,
        @Schema(examples = "18244") String code,
        @Schema(examples = "xã Đức Minh") String name) {}
