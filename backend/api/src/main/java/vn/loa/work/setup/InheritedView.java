package vn.loa.work.setup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.account.Colleague;
import vn.loa.people.unit.UnitRef;

/** What the units a unit came from have, without what every unit of its kind has. */
@Schema(name = "SetupInherited")
record InheritedView(
        @Schema(
                description =
                        "Tên trùng nhau mang thêm tên đơn vị cũ. / Names that repeat carry the name of the former unit.")
        List<Body> assignees,

        List<UsualChannel> channels,
        List<FormerUnit> units) {

    boolean empty() {
        return assignees.isEmpty() && channels.isEmpty() && units.isEmpty();
    }

    /** Those who work there, as far as the caller administers it. */
    @Schema(name = "SetupFormerUnit")
    record FormerUnit(UnitRef unit, List<Colleague> people) {}
}
