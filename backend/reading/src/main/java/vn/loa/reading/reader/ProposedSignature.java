package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * The block at the foot.
 *
 * @param authority "TM.", "KT.", "TL.", "TUQ." or null
 * @param title "CHỦ TỊCH", "PHÓ CHỦ TỊCH"; the signer's own, not the one signed for
 */
public record ProposedSignature(
        @Nullable @Size(max = 10) String authority,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 200) String name,
        @Nullable @Valid Span at) {}
