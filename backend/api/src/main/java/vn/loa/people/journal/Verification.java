package vn.loa.people.journal;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What re-hashing a unit's chain found.
 *
 * @param entries how many entries are there
 * @param firstBroken the first number that was edited, is missing or does not belong; absent when the chain is whole
 */
record Verification(
        @Schema(description = "Nhật ký còn nguyên vẹn. / The journal is whole.")
        boolean whole,

        long entries,

        @Nullable
        @Schema(description = "Số thứ tự đầu tiên bị sửa, bị mất hoặc thừa. / First number edited, missing or foreign.")
        Long firstBroken) {}
