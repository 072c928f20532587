package vn.loa.people.unit;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code by which other systems of the State know a unit. */
record AgencyCodeDraft(
        @Nullable
        @Schema(
                examples = "H57",
                pattern = AgencyCode.PATTERN,
                maxLength = AgencyCode.LONGEST,
                description = "Không gửi thì bỏ mã. / Absent takes the code away.")
        String agencyCode) {}
