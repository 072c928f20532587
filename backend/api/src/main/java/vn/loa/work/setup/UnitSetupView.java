package vn.loa.work.setup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.account.Slip;
import vn.loa.people.unit.UnitRef;

/** A unit that was set up, or would be. */
record UnitSetupView(
        UnitRef unit,
        int assignees,
        int channels,
        int people,

        @Schema(
                description =
                        "Để in và phát cho từng người; chỉ trả về một lần. / To print and hand out; answered once only.")
        List<Slip> slips) {}
