package vn.loa.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The other communes of the province: a plan, some broadcasts and the reports of the last two periods each, in every state a report can be
 * in. Generated: what a commune does follows from its place in the list. A cell of the matrix that is not empty has been told.
 */
final class ProvinceTelling {
    private static final String PROVINCE = "42";
    /** The communes with stories of their own, and one that has nothing to tell. */
    private static final List<String> APART = List.of("18244", "18229");
    /** How many units one account holds roles at. */
    private static final int BLOCK = 40;

    private static final String LIMITS =
            "{{passage.limits}}\nNguyên nhân: công chức kiêm nhiệm nhiều việc, chưa lưu tài liệu kiểm chứng ngay khi thực hiện.";
    private static final List<String> WRITTEN = List.of("I", "IV", "V", "VI");

    /** How far a commune has come with a report. */
    private enum Way {
        NOTHING,
        DRAFT,
        SUBMITTED,
        SIGNED,
        LATE,
        RETURNED,
        RECEIVED,
        CORRECTED,
        SENT,
        ACCEPTED
    }

    private record Period(String code, LocalDate dueOn) {}

    private record Staff(Person coordinator, Person leader) {}

    private final Company company;
    private final Person province;
    private final LocalDate today;
    private final int year;

    ProvinceTelling(Company company, LocalDate today) {
        this.company = company;
        this.province = company.person("so");
        this.today = today;
        this.year = today.getYear();
    }

    /** @return how many communes there are to tell of */
    int tell() {
        var above = company.unitId(PROVINCE);
        var rows = province.list("/units/" + above + "/completeness?sort=code&year=" + year).stream()
                .filter(row -> !APART.contains(row.at("/unit/code").textValue()))
                .toList();
        for (int from = 0; from < rows.size(); from += BLOCK) {
            var block = rows.subList(from, Math.min(rows.size(), from + BLOCK));
            if (block.stream().anyMatch(row -> !closed(row).isEmpty())) {
                tell(block, from);
            }
        }
        consolidate(above);
        return rows.size();
    }

    /** The period before the last one as a draft of the province's own; the last one is left to whoever looks. */
    private void consolidate(String above) {
        var told = province.list("/units/" + above + "/completeness?year=" + year).stream()
                .limit(1)
                .flatMap(row -> Story.objects(row.get("cells")).stream())
                .filter(cell -> LocalDate.parse(cell.get("dueOn").textValue()).isBefore(today))
                .map(cell -> cell.get("period").textValue())
                .toList();
        if (told.size() > 1) {
            var period = told.get(told.size() - 2);
            province.create(
                    "/units/" + above + "/consolidations",
                    "tinh/" + above + "/" + year + "/" + period,
                    object().put("period", period).put("year", year).put("basis", "ACCEPTED"));
        }
    }

    private void tell(List<ObjectNode> block, int from) {
        var units = block.stream().map(row -> row.at("/unit/id").textValue()).toList();
        var place = 1 + from / BLOCK;
        var staff = new Staff(
                company.hire("xa" + place, "Lê Thị Xuân", "Công chức Văn hóa - Xã hội", "COORDINATOR", units),
                company.hire("chutich" + place, "Bùi Quang Chính", "Chủ tịch UBND xã", "LEADER", units));
        for (int i = 0; i < block.size(); i++) {
            tell(staff, block.get(i), from + i);
        }
    }

    private void tell(Staff staff, ObjectNode row, int index) {
        var untold = closed(row);
        if (untold.isEmpty()) {
            return;
        }
        var unit = row.at("/unit/id").textValue();
        var plan = plan(staff, unit, row.at("/unit/name").textValue(), index);
        untold.forEach((period, last) -> report(staff, plan, period, last ? way(index) : usual(index), index));
    }

    /** The last two periods whose window and deadline have passed and of which there is nothing yet, each with whether it is the last. */
    private Map<Period, Boolean> closed(ObjectNode row) {
        var periods = new ArrayList<Period>();
        for (var cell : Story.objects(row.get("cells"))) {
            var dueOn = LocalDate.parse(cell.get("dueOn").textValue());
            if (dueOn.isBefore(today)) {
                periods.add(new Period(cell.get("period").textValue(), dueOn));
            }
        }
        var untold = new TreeMap<Period, Boolean>(Comparator.comparing(Period::dueOn));
        var cells = Story.objects(row.get("cells"));
        for (int i = Math.max(0, periods.size() - 2); i < periods.size(); i++) {
            if (!cells.get(i).has("state")) {
                untold.put(periods.get(i), i == periods.size() - 1);
            }
        }
        return untold;
    }

    private static Way way(int index) {
        return index % 16 < 9 ? Way.values()[index % 16] : index % 2 == 0 ? Way.SENT : Way.ACCEPTED;
    }

    private static Way usual(int index) {
        return index % 23 == 0 ? Way.NOTHING : index % 11 == 0 ? Way.LATE : Way.ACCEPTED;
    }

    private String plan(Staff staff, String unit, String name, int index) {
        var id = Story.fixed("tinh/" + unit + "/plan").toString();
        var path = "/plans/" + id;
        if (staff.coordinator
                .find(path)
                .filter(plan -> Telling.state(plan).equals("ISSUED"))
                .isPresent()) {
            return id;
        }
        var coordinator = staff.coordinator;
        var plan = coordinator.put(
                path,
                object().put("unit", unit)
                        .put("year", year)
                        .put("programme", "CCHC")
                        .put("title", "Tuyên truyền cải cách hành chính năm " + year)
                        .put(
                                "preamble",
                                "Ủy ban nhân dân %s ban hành Kế hoạch tuyên truyền năm %d như sau:"
                                        .formatted(name, year))
                        .set("recipients", object().arrayNode().add("Lưu: VT.")));
        var clauses = object();
        clauses.putArray("items")
                .addObject()
                .put("id", Story.fixed("tinh/" + unit + "/clause").toString())
                .put("label", "I.")
                .put("kind", "TEXT")
                .put("heading", "NỘI DUNG")
                .put(
                        "text",
                        "Tuyên truyền dịch vụ công trực tuyến và cách làm việc của chính quyền địa phương hai cấp.");
        plan = coordinator.put(path + "/clauses", Telling.version(plan), clauses);
        plan = coordinator.put(path + "/submission", Telling.version(plan), object());
        staff.leader.put(
                path + "/issuance", Telling.version(plan), issuance("5", "KH-UBND", LocalDate.of(year, 1, 15)));
        broadcast(coordinator, unit, id, index);
        return id;
    }

    /** Three broadcasts in the windows of the first half-year and the third quarter. */
    private void broadcast(Person coordinator, String unit, String plan, int index) {
        var channel = coordinator.create(
                "/channels",
                "tinh/" + unit,
                object().put("unit", unit)
                        .put("type", "LOUDSPEAKER")
                        .put("name", "Hệ thống truyền thanh xã")
                        .put("measure", "lượt phát")
                        .set("slots", object().arrayNode()));
        for (int month : new int[] {2, 5, 7}) {
            var day = LocalDate.of(year, month, 1 + index % 28);
            if (!day.isAfter(today)) {
                coordinator.create(
                        "/activities",
                        "tinh/" + unit + "/" + month,
                        object().put("plan", plan)
                                .put("channel", Telling.id(channel))
                                .put("on", day.toString())
                                .put("title", "Phát thanh về dịch vụ công trực tuyến")
                                .put("quantity", 4 + (index * 7 + month) % 30)
                                .<ObjectNode>set("topics", object().arrayNode())
                                .set("evidence", object().arrayNode()));
            }
        }
    }

    private void report(Staff staff, String plan, Period period, Way way, int index) {
        if (way == Way.NOTHING) {
            return;
        }
        var key = "tinh/" + plan + "/" + period.code;
        var compiled = staff.coordinator.create(
                "/reports",
                key,
                object().put("plan", plan).put("period", period.code).put("year", year));
        var signed = signed(staff, compiled, way, number(period), sentOn(period, way, index));
        if (signed == null) {
            return;
        }
        var path = "/reports/" + Telling.id(signed);
        var version = Telling.version(signed);
        switch (way) {
            case RECEIVED -> province.put(path + "/receipt", version, object());
            case ACCEPTED -> province.put(path + "/acceptance", version, object());
            case RETURNED, CORRECTED -> {
                province.put(path + "/return", version, returned());
                if (way == Way.CORRECTED) {
                    var correction = staff.coordinator.create(path + "/corrections", key, object());
                    signed(staff, correction, way, "9" + number(period), today);
                }
            }
            default -> {}
        }
    }

    /** Written, submitted, signed and sent as far as it goes; null where it has not been sent. */
    private ObjectNode signed(Staff staff, ObjectNode report, Way way, String number, LocalDate on) {
        var path = "/reports/" + Telling.id(report);
        for (var section : Story.objects(report.get("sections"))) {
            var code = section.get("code").textValue();
            if (WRITTEN.contains(code) && !section.get("ready").booleanValue()) {
                staff.coordinator.put(
                        path + "/sections/" + code,
                        Telling.version(section),
                        object().put("heading", section.get("heading").textValue())
                                .put("text", code.equals("IV") ? LIMITS : "Không có."));
            }
        }
        if (way == Way.DRAFT) {
            return null;
        }
        var submitted = staff.coordinator.put(path + "/submission", Telling.version(report), object());
        if (way == Way.SUBMITTED) {
            return null;
        }
        var approved =
                staff.leader.put(path + "/approval", Telling.version(submitted), issuance(number, "BC-UBND", on));
        return way == Way.SIGNED
                ? null
                : staff.coordinator.put(
                        path + "/dispatch", Telling.version(approved), object().put("sentOn", on.toString()));
    }

    private static String number(Period period) {
        return Integer.toString(10 + period.dueOn.getMonthValue());
    }

    private LocalDate sentOn(Period period, Way way, int index) {
        var day = way == Way.LATE ? period.dueOn.plusDays(1 + index % 9) : period.dueOn.minusDays(index % 2);
        return day.isAfter(today) ? today : day;
    }

    private static ObjectNode returned() {
        var draft = object().put("reason", "Chưa nêu hạn chế, nguyên nhân; đề nghị bổ sung rồi gửi lại.");
        draft.putArray("sections").add("IV");
        return draft;
    }

    private static ObjectNode issuance(String number, String notation, LocalDate on) {
        return object().put("number", number)
                .put("notation", notation)
                .put("issuedOn", on.toString())
                .put("signer", "Bùi Quang Chính")
                .put("signerTitle", "CHỦ TỊCH")
                .put("signingAuthority", "TM");
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
