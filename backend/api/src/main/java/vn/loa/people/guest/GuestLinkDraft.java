package vn.loa.people.guest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record GuestLinkDraft(
        @NotNull
        @Schema(
                description =
                        "Ngày cuối còn mở được, nhiều nhất 13 tháng. / The last day it opens, at most 13 months on.",
                examples = "2027-01-31")
        LocalDate expiresOn) {}
