package vn.loa.figures.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.problem.Language;
import vn.loa.work.figure.FigureCode;

/**
 * A signed report's figures for a program that has the paper and not Loa: those that stand on it, what each means, the hash of every row
 * behind it, and which editions of other units are summed. Rows themselves name people and places, and stay out.
 */
@ApplicationScoped
public class ReportData {
    private static final String FORMAT = "loa-report-figures 1";
    private static final String FORMULA = "value = sum of `counted` over the rows";
    private static final String ROWS =
            "SHA-256 of each row as /reports/{id}/figures/{code}/rows gives it: JSON without spaces, members by name";

    @Inject
    FrozenFigures figures;

    @Inject
    ReportParts parts;

    @Inject
    ObjectMapper mapper;

    /** As JSON, the same whenever it is made. */
    public String of(Report report) {
        var data = new LinkedHashMap<String, Object>();
        data.put("format", FORMAT);
        data.put("report", report.id().toString());
        data.put("unit", report.unit().code());
        data.put("number", report.documentNumber());
        data.put("signedOn", report.issuance().issuedOn().toString());
        data.put("period", report.period().name());
        data.put("from", report.from.toString());
        data.put("to", report.to.toString());
        data.put("contentHash", report.contentHash());
        data.put("formula", FORMULA);
        data.put("rowHash", ROWS);
        data.put(
                "figures",
                figures.content(report.id()).stream()
                        .filter(figure -> report.onPaper(FigureCode.of((String) figure.get("code"))))
                        .map(figure -> figure(report, figure))
                        .toList());
        var summed = parts.content(report);
        if (summed != null) {
            data.put("basis", report.basis.name());
            data.put("parts", summed);
        }
        return written(data);
    }

    private static Map<String, Object> figure(Report report, Map<String, Object> frozen) {
        var code = FigureCode.of((String) frozen.get("code"));
        var figure = new LinkedHashMap<String, Object>();
        figure.put("code", code.toString());
        figure.put("name", code.name(Language.VI));
        figure.put("meaning", code.kind().meaning(Language.VI));
        for (var member : List.of("value", "numerator", "denominator", "target", "measure")) {
            if (frozen.containsKey(member)) {
                figure.put(member, frozen.get(member));
            }
        }
        var pin = report.pins.get(code.toString());
        if (pin != null) {
            figure.put("pinnedAt", pin.at().toString());
            figure.put("computed", pin.computed());
        }
        var hashes = new ArrayList<String>();
        ((List<?>) frozen.get("rows")).forEach(row -> hashes.add(ContentHash.sha256(row)));
        figure.put("rows", hashes);
        return figure;
    }

    private String written(Object data) {
        try {
            return mapper.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain maps are JSON", e);
        }
    }
}
