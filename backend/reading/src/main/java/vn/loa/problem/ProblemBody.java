package vn.loa.problem;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as the client reads it (RFC 9457, {@code application/problem+json}). */
@Schema(name = "Problem")
public record ProblemBody(
        @Schema(examples = "/problems/invalid-data") String type,
        @Schema(examples = "Dữ liệu chưa hợp lệ") String title,
        @Schema(examples = "422") int status,

        @Schema(examples = "Có chỗ chưa đúng, hãy sửa rồi gửi lại.")
        String detail,

        @Schema(examples = "INVALID_DATA") String code,
        @Nullable List<Error> errors,

        @Schema(examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId) {

    @Schema(name = "ProblemError")
    public record Error(
            @Schema(examples = "/title") String pointer,
            @Schema(examples = "REQUIRED") String code,

            @Schema(examples = "Mục này không được để trống.")
            String detail) {}
}
