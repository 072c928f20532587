package vn.loa.people.unit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A predecessor or successor, and how much of the predecessor went over. */
record UnitSuccession(
        UUID id,
        @Schema(examples = "18241") String code,
        @Schema(examples = "xã Tùng Châu") String name,
        SuccessionShare share) {

    static UnitSuccession of(Succession succession) {
        var unit = succession.unit();
        return new UnitSuccession(unit.id(), unit.code(), unit.name(), succession.share());
    }
}
