package vn.loa.figures.dataset;

import static vn.loa.problem.Language.*;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureSource;

/** What a figure is called, is measured in and counts. */
record FigureDefinitionView(
        @Schema(examples = "activity.count.LOUDSPEAKER") String code,
        FigureSource source,

        @Schema(examples = "Số hoạt động – Đài truyền thanh")
        String nameVi,

        @Schema(examples = "Activities held – Loudspeaker") String nameEn,

        @Schema(
                examples = "hoạt động",
                description =
                        "Khối lượng của một kênh đo bằng đơn vị của kênh, ghi ở từng dòng số liệu. / A channel's quantity is in the channel's own measure, named in each row of data.")
        String measureVi,

        @Schema(examples = "activities") String measureEn,
        String meaningVi,
        String meaningEn) {
    static FigureDefinitionView of(FigureCode code) {
        var kind = code.kind();
        return new FigureDefinitionView(
                code.toString(),
                kind.source(),
                code.name(VI),
                code.name(EN),
                kind.measure(VI),
                kind.measure(EN),
                kind.meaning(VI),
                kind.meaning(EN));
    }
}
