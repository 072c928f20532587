package vn.loa.work.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Versioned;

record TopicList(
        List<TopicView> items,

        @Schema(description = "Phiên bản của kế hoạch. / The plan's version.")
        int version) implements Versioned {}
