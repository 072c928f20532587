package vn.loa.work.playlog;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.*;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** What a vendor calls the columns of its log, and by which of them a row says that it was played. */
record PlayColumns(
        @NotBlank @Size(min = 1, max = 100) @Schema(examples = "Mã bản tin")
        String item,

        @Nullable
        @Size(max = 100)
        @Schema(examples = "Tên bản tin", description = "Không có thì lấy mã. / Without it the item's code.")
        String title,

        @NotBlank @Size(min = 1, max = 100) @Schema(examples = "Lĩnh vực")
        String category,

        @NotBlank @Size(min = 1, max = 100) @Schema(examples = "Mã thiết bị")
        String device,

        @Nullable @Size(max = 100) @Schema(examples = "Vị trí lắp đặt")
        String place,

        @NotBlank @Size(min = 1, max = 100) @Schema(examples = "Thời gian phát")
        String playedAt,

        @Nullable
        @Size(max = 100)
        @Schema(
                examples = "Giờ phát",
                description = "Khi ngày và giờ ở hai cột. / Where the day and the hour have columns of their own.")
        String hour,

        @NotNull
        @Schema(
                description =
                        "Dòng nói đã phát bằng gì: `OUTCOME` chữ ở cột kết quả, `COUNTS` số lượt thành công, `PERCENT` tỷ lệ đã phát, `LISTED` hệ thống chỉ liệt kê lần phát được. / How a row says it was played: `OUTCOME` a word, `COUNTS` the number of successful plays, `PERCENT` how much was played, `LISTED` the system lists only what it played.")
        PlayProof proof,

        @Nullable @Size(max = 100) @Schema(examples = "Kết quả", description = "Của `OUTCOME`. / Of `OUTCOME`.")
        String outcome,

        @NotNull
        @Size(max = 20)
        @Schema(
                examples = "[\"Thành công\"]",
                description = "Chữ ở cột kết quả nghĩa là đã phát. / The words of the outcome that mean it was played.")
        List<@NotBlank @Size(min = 1, max = 100) String> succeeded,

        @Nullable
        @Size(max = 100)
        @Schema(examples = "Số lượt thành công", description = "Của `COUNTS`. / Of `COUNTS`.")
        String successful,

        @Nullable
        @Size(max = 100)
        @Schema(examples = "Số lượt đăng ký", description = "Của `COUNTS`, khi có. / Of `COUNTS`, where there is one.")
        String registered,

        @Nullable @Size(max = 100) @Schema(examples = "Tỷ lệ phát", description = "Của `PERCENT`. / Of `PERCENT`.")
        String percent,

        @Nullable
        @Min(1)
        @Max(100)
        @Schema(
                examples = "80",
                description = "Từ bao nhiêu phần trăm thì là đã phát. / From how many percent it was played.")
        Integer leastPercent) {

    /** @throws Problem 422 where what its proof needs is missing */
    void check() {
        var problem = Fault.INVALID_DATA.problem();
        require(problem, proof == PlayProof.OUTCOME && outcome == null, "outcome");
        require(problem, proof == PlayProof.OUTCOME && succeeded.isEmpty(), "succeeded");
        require(problem, proof == PlayProof.COUNTS && successful == null, "successful");
        require(problem, proof == PlayProof.PERCENT && percent == null, "percent");
        require(problem, proof == PlayProof.PERCENT && leastPercent == null, "leastPercent");
        problem.refuse();
    }

    /** The columns a log must have. */
    List<String> needed() {
        var told =
                switch (proof) {
                    case OUTCOME -> Stream.of(outcome);
                    case COUNTS -> Stream.of(successful, registered);
                    case PERCENT -> Stream.of(percent);
                    case LISTED -> Stream.<String>of();
                };
        return Stream.concat(Stream.of(item, title, category, device, place, playedAt, hour), told)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void require(Problem problem, boolean missing, String member) {
        if (missing) {
            problem.at("/columns/" + member, Fault.REQUIRED);
        }
    }
}
