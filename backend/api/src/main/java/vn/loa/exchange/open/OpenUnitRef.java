package vn.loa.exchange.open;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.unit.Unit;

/** The unit that made something public, by its code. */
record OpenUnitRef(
        @Schema(examples = "18244") String code,
        @Schema(examples = "xã Đức Minh") String name) {
    static OpenUnitRef of(Unit unit) {
        return new OpenUnitRef(unit.code(), unit.name());
    }
}
