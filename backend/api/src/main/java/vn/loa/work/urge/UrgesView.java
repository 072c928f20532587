package vn.loa.work.urge;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

/** Who was urged, of which tasks. */
record UrgesView(
        List<UrgeView> urged,

        @Schema(
                description =
                        "Đã được đôn đốc hôm nay, đã xong hoặc chưa có chủ trì. / Urged today already, finished, or without a lead.")
        List<Ref> spared) {}
