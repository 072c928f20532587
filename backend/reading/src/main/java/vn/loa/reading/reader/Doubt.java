package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Something about a proposed piece that a person has to check.
 *
 * @param code what is doubtful
 * @param written the document's words, if they matter
 * @param known what it is compared with (a register's date, the label before)
 * @param settled whether a person has checked it and accepted it
 */
public record Doubt(
        @NotNull DoubtCode code,
        @Nullable @Size(max = 1000) String written,
        @Nullable @Size(max = 1000) String known,
        boolean settled) {
    public static Doubt of(DoubtCode code) {
        return new Doubt(code, null, null, false);
    }

    public static Doubt of(DoubtCode code, String written, String known) {
        return new Doubt(code, written, known, false);
    }

    static final List<Doubt> NONE = List.of();
}
