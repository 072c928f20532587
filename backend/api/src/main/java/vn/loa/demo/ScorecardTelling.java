package vn.loa.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/**
 * The province's criteria of the year, marked as an illustration, and scorecards as far as each came. Đức Minh's is left to be filled in; one
 * commune has 4 tasks of 5 under a floor of 90%, as in a published example, and gets its points by an override with its reason.
 */
final class ScorecardTelling {
    private static final String PROVINCE = "42";
    private static final String OWN = "18244";
    /** The communes with stories of their own, and one that has nothing to tell. */
    private static final List<String> APART = List.of(OWN, "18229");
    /** Tasks done and tasks there are, by commune: the first is submitted, each other one step further. */
    private static final int[][] TASKS = {{9, 10}, {4, 5}, {12, 12}, {19, 20}};

    private final Company company;
    private final Person province;
    private final ObjectMapper mapper;
    private final LocalDate today;
    private final int year;
    private Person coordinator;
    private Person leader;

    ScorecardTelling(Company company, ObjectMapper mapper, LocalDate today) {
        this.company = company;
        this.province = company.person("so");
        this.mapper = mapper;
        this.today = today;
        this.year = today.getYear();
    }

    void score() {
        var set = set();
        var own = begin(company.person("ha"), set, company.unitId(OWN));
        if (Telling.version(own) == 0) {
            company.person("ha").put("/scorecards/" + Telling.id(own) + "/figures", 0, nothing());
        }
        var units = communes();
        coordinator = company.hire("khai", "Trần Thị Khai", "Công chức Văn hóa - Xã hội", "COORDINATOR", units);
        leader = company.hire("ky", "Phạm Văn Ký", "Chủ tịch UBND xã", "LEADER", units);
        for (int i = 0; i < units.size(); i++) {
            tell(set, units.get(i), i);
        }
    }

    private List<String> communes() {
        var path = "/units?parent=%s&on=%s&sort=code".formatted(company.unitId(PROVINCE), today);
        return province.list(path).stream()
                .filter(unit -> !APART.contains(unit.get("code").textValue()))
                .limit(TASKS.length)
                .map(Telling::id)
                .toList();
    }

    private String set() {
        var unit = company.unitId(PROVINCE);
        var set = province.list("/criteria-sets?unit=" + unit + "&year=" + year).stream()
                .findFirst()
                .orElseGet(() -> province.create("/criteria-sets", "tinh/" + year, draft(unit)));
        if (Telling.state(set).equals("DRAFT")) {
            province.put("/criteria-sets/" + Telling.id(set) + "/publication", Telling.version(set), nothing());
        }
        return Telling.id(set);
    }

    private ObjectNode draft(String unit) {
        try (var file = ScorecardTelling.class.getResourceAsStream("/demo/criteria.json")) {
            var draft = (ObjectNode) mapper.readTree(file);
            var name = draft.get("name").textValue().replace("{{year}}", Integer.toString(year));
            return draft.put("unit", unit).put("year", year).put("name", name).put("dueOn", year + "-12-25");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode begin(Person coordinator, String set, String unit) {
        return coordinator.list("/scorecards?criteriaSet=" + set + "&unit=" + unit).stream()
                .findFirst()
                .orElseGet(() -> coordinator.create(
                        "/scorecards",
                        set + "/" + unit,
                        nothing().put("unit", unit).put("criteriaSet", set)));
    }

    private void tell(String set, String unit, int place) {
        var row = begin(coordinator, set, unit);
        var path = "/scorecards/" + Telling.id(row);
        if (Telling.state(row).equals("DRAFT")) {
            declare(unit, path, TASKS[place]);
            leader.put(path + "/submission", version(coordinator, path), nothing());
        }
        if (place > 0 && state(coordinator, path).equals("SUBMITTED")) {
            appraise(path, TASKS[place]);
        }
        if (place > 1 && state(coordinator, path).equals("APPRAISED")) {
            var answer = nothing()
                    .put(
                            "text",
                            "Bảng tin ở nhà văn hóa thôn đã cập nhật từ tháng 9; xin bổ sung tài liệu kiểm chứng.");
            answer.putArray("evidence").add(link(unit, "Ảnh bảng tin nhà văn hóa thôn"));
            coordinator.put(path + "/lines/II.1/answer", version(coordinator, path), answer);
            leader.put(path + "/explanation", version(coordinator, path), nothing());
        }
        if (place > 2 && state(coordinator, path).equals("EXPLAINED")) {
            province.put(
                    path + "/lines/II.1/mark",
                    version(province, path),
                    nothing()
                            .put("points", 0.75)
                            .put("reason", "Chấp nhận giải trình, tài liệu kiểm chứng bổ sung hợp lệ."));
            province.put(path + "/conclusion", version(province, path), nothing());
        }
    }

    private void declare(String unit, String path, int[] tasks) {
        line(path, "I.1", line("done", tasks[0], "total", tasks[1]));
        line(path, "I.2", line("done", 7, "total", 10));
        var channels = line("1", 0, "2", 1, "3", 1);
        var proofs = channels.withArray("proofs");
        proofs.addObject()
                .put("evidence", link(unit, "Chuyên mục trên trang thông tin của xã"))
                .put("part", 2);
        proofs.addObject().put("evidence", link(unit, "Nhật ký phát thanh")).put("part", 3);
        line(path, "II.1", channels);
        line(path, "II.2", line().put("notApplicable", true));
        line(path, "V", line("1", 0));
        line(path, "III", line("1", 0, "2", 0));
    }

    private void appraise(String path, int[] tasks) {
        province.put(path + "/lines/IV/mark", version(province, path), nothing().put("points", 0.4));
        province.put(
                path + "/lines/II.1/mark",
                version(province, path),
                nothing()
                        .put("points", 0.5)
                        .put("reason", "Chuyên mục trên trang thông tin chưa cập nhật từ tháng 6."));
        if (tasks[0] * 10 < tasks[1] * 9) {
            province.put(
                    path + "/lines/I.1/mark",
                    version(province, path),
                    nothing()
                            .put("points", 0.8)
                            .put(
                                    "reason",
                                    "Hướng dẫn tính 4/5 nhiệm vụ được 0,8 điểm; áp dụng thống nhất theo ví dụ."));
        }
        province.put(path + "/appraisal", version(province, path), nothing());
    }

    private String link(String unit, String title) {
        return Telling.id(coordinator.create(
                "/evidence/links",
                unit + "/" + title,
                nothing().put("unit", unit).put("title", title).put("url", "https://example.org/tai-lieu-kiem-chung")));
    }

    private void line(String path, String code, ObjectNode line) {
        coordinator.put(path + "/lines/" + code, version(coordinator, path), line);
    }

    /** @param declared inputs and their numbers in turn */
    private static ObjectNode line(Object... declared) {
        var line = nothing().put("notApplicable", false);
        line.putArray("proofs");
        var inputs = line.putArray("inputs");
        for (int i = 0; i < declared.length; i += 2) {
            inputs.addObject().put("input", (String) declared[i]).put("value", (Integer) declared[i + 1]);
        }
        return line;
    }

    private static int version(Person reader, String path) {
        return Telling.version(reader.find(path).orElseThrow());
    }

    private static String state(Person reader, String path) {
        return Telling.state(reader.find(path).orElseThrow());
    }

    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
