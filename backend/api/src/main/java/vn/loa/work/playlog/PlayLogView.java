package vn.loa.work.playlog;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.people.unit.UnitRef;
import vn.loa.work.evidence.EvidenceView;

record PlayLogView(
        UUID id,
        UnitRef unit,
        Ref source,

        @Schema(
                description =
                        "Nhật ký đã nhận: tệp giữ đúng từng byte; dòng do chương trình gửi giữ thành JSON, đủ giá trị như đã gửi. / The log: a file is kept byte for byte, the rows of a program as JSON with the values sent.")
        EvidenceView evidence,

        @Schema(
                examples = "42",
                description = "Số dòng lần đầu nhận được. / How many of its rows were not known before.")
        int newRows,

        @Schema(examples = "40", description = "Trong đó đang tính vào hoạt động. / Of these, count in an activity.")
        long counted,

        @Schema(examples = "1", description = "Trong đó không phát được. / Of these, were not played.")
        long failed,

        @Schema(examples = "Trục tích hợp") String receivedBy,
        Instant receivedAt) {}
