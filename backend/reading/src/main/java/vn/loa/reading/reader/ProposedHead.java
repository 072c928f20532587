package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The parts above and around the plan's text; any of them may be missing.
 *
 * @param superior the body above the issuer, as in the letterhead
 * @param issuer the issuing body
 * @param number "15" of "15/KH-UBND"; null where blank
 * @param notation "KH-UBND"
 * @param title the subject, without "KẾ HOẠCH"
 * @param year the year the plan is for
 * @param unit the plan's unit, with its kind: "xã Liên Minh"
 * @param preamble the text before the first section, without the list of legal bases
 * @param closing the text after the last section
 * @param parent the id of the citation of the superior plan
 */
public record ProposedHead(
        @Nullable @Valid Written superior,
        @Nullable @Valid Written issuer,
        @Nullable @Size(max = 20) String number,
        @Nullable @Size(max = 50) String notation,
        @Nullable @Valid Span numberAt,
        @Nullable @Size(max = 200) String place,
        @Nullable LocalDate date,
        @Nullable @Valid Span dateAt,
        @Nullable @Valid Written title,
        @Nullable @Min(1990) @Max(2100) Integer year,
        @Nullable @Valid Written unit,
        @Nullable @Valid Written preamble,
        @Nullable @Valid Written closing,
        @Nullable @Size(max = 20) String parent,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {}
