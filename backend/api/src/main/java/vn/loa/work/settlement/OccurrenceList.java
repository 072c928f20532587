package vn.loa.work.settlement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Versioned;

record OccurrenceList(
        List<OccurrenceView> items,

        @Schema(description = "Phiên bản của nhiệm vụ. / The task's version.")
        int version) implements Versioned {}
