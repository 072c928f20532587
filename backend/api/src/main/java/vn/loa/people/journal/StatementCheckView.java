package vn.loa.people.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper's statement held against the journal. */
record StatementCheckView(
        @Schema(
                description =
                        "HELD: nhật ký còn đúng như khi ký. REWRITTEN, GONE: đã bị viết lại, bị cắt từ khi ký. FORGED, UNKNOWN_KEY: mã không chứng minh được gì. / "
                                + "HELD: the journal stands as when the paper was signed. REWRITTEN, GONE: it was written anew or cut since. FORGED, UNKNOWN_KEY: the code proves nothing.")
        StatementVerdict verdict,

        StatedPaper paper,
        UUID unit,
        @Schema(examples = "31/BC-UBND") String number,
        LocalDate signedOn,

        @Schema(description = "Mục nhật ký cuối cùng khi ký. / The journal's last entry when it was signed.")
        long sequence,

        @Schema(description = "Tính lại cả chuỗi. / The whole chain, re-hashed.")
        Verification journal) {
    static StatementCheckView of(PaperStatement statement, StatementVerdict verdict, Verification journal) {
        return new StatementCheckView(
                verdict,
                statement.paper(),
                statement.unitId(),
                statement.number(),
                statement.signedOn(),
                statement.sequence(),
                journal);
    }
}
