package vn.loa.bench;

import static vn.loa.bench.Scale.TOPICS;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Plans as written, their money and their reports, which are drafts: only the product signs. */
final class PlanRows {
    private static final int CLAUSES = 24;
    private static final int TARGETS = 3;
    private static final int SOURCES = 3;
    private static final int LINES = 5;
    private static final int EXPENDITURES = 10;
    private static final String[] PERIODS = {"Q1", "H1", "Q3", "YEAR"};
    private static final String[] ENDS = {"03-14", "06-14", "09-14", "12-14"};
    private static final String[] SECTIONS = {
        "Công tác chỉ đạo, điều hành", "Kết quả thực hiện", "Kinh phí", "Hạn chế, nguyên nhân", "Nhiệm vụ kỳ tới"
    };

    private final Connection connection;
    private final List<Generator.Plan> plans;

    PlanRows(Connection connection, List<Generator.Plan> plans) {
        this.connection = connection;
        this.plans = plans;
    }

    private interface OfPlan {
        void rows(Copy table, Generator.Plan plan) throws SQLException;
    }

    private void each(String table, OfPlan rows) throws SQLException, IOException {
        Copy.fill(connection, table, copy -> {
            for (var plan : plans) {
                rows.rows(copy, plan);
            }
        });
    }

    void fill() throws SQLException, IOException {
        each(
                "plan (id, unit_id, unit_path, year, programme, title, preamble, closing, place, recipients, state, number, notation, issued_on, signer, signer_title, signing_authority, submitted_by_id, submitted_by, submitted_at, version, created_at, updated_at)",
                (table, plan) -> table.row(
                        Ids.PLAN.of(plan.n()), plan.commune().id(), plan.commune().path(), plan.year(), "CCHC",
                        "Tuyên truyền cải cách hành chính năm " + plan.year(),
                        "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
                        "Trên đây là Kế hoạch của Ủy ban nhân dân xã./.", "Hà Tĩnh", "[\"UBND tỉnh (báo cáo);\",\"Lưu: VT.\"]",
                        plan.state(), "01", "KH-UBND", plan.issuedOn(), "Nguyễn Văn Mẫu", "CHỦ TỊCH", "TM",
                        Ids.ACCOUNT.of(plan.commune().n()), "Điều phối", plan.year() + "-01-10 08:00+07", 3,
                        plan.year() + "-01-05 08:00+07", plan.issuedOn() + " 08:00+07"));
        each("clause (id, plan_id, position, parent_id, label, kind, heading, text, path)", PlanRows::clauses);
        each("topic (id, plan_id, position, code, name)", (table, plan) -> {
            for (int i = 0; i < TOPICS; i++) {
                table.row(
                        Ids.TOPIC.of((long) plan.n() * TOPICS + i), Ids.PLAN.of(plan.n()), i, "ND" + (i + 1),
                        "Nội dung tuyên truyền thứ " + (i + 1) + " về cải cách thủ tục hành chính");
            }
        });
        each("target (id, plan_id, position, name, formula, channel_type, measure, value)", (table, plan) -> {
            for (int i = 0; i < TARGETS; i++) {
                table.row(
                        Ids.TARGET.of((long) plan.n() * TARGETS + i), Ids.PLAN.of(plan.n()), i, "Chỉ tiêu " + (i + 1),
                        new String[] {"QUANTITY_SUM", "ACTIVITY_COUNT", "TASKS_DONE_SHARE"}[i],
                        new String[] {"LOUDSPEAKER", "PORTAL", null}[i], new String[] {"lượt phát", "tin, bài", "%"}[i],
                        new int[] {96, 48, 100}[i]);
            }
        });
        money();
        reports();
    }

    private static void clauses(Copy table, Generator.Plan plan) throws SQLException {
        for (int i = 0; i < CLAUSES; i++) {
            int part = i / 4;
            boolean head = i % 4 == 0;
            long first = (long) plan.n() * CLAUSES;
            table.row(
                    Ids.CLAUSE.of(first + i), Ids.PLAN.of(plan.n()), i, head ? null : Ids.CLAUSE.of(first + part * 4),
                    (head ? part + 1 : i % 4) + ".", Words.CLAUSES[part], head ? "Phần " + (part + 1) : null,
                    head ? null : "Nâng cao nhận thức của cán bộ, công chức và người dân về cải cách hành chính, số " + i + ".",
                    head ? String.valueOf(part + 1) : part + 1 + "." + i % 4);
        }
    }

    private void money() throws SQLException, IOException {
        each("budget (id, unit_id, unit_path, plan_id, created_at, updated_at)", (table, plan) -> table.row(
                Ids.BUDGET.of(plan.n()), plan.commune().id(), plan.commune().path(), Ids.PLAN.of(plan.n()),
                plan.issuedOn(), plan.issuedOn()));
        each("allocation (id, budget_id, source, amount, estimated)", (table, plan) -> {
            for (int i = 0; i < SOURCES; i++) {
                table.row(
                        Ids.ALLOCATION.of((long) plan.n() * SOURCES + i), Ids.BUDGET.of(plan.n()),
                        new String[] {"PROVINCE", "COMMUNE", "OTHER"}[i], 20_000_000, 10_000_000);
            }
        });
        each("budget_line (id, budget_id, allocation_id, position, name, amount, spent)", (table, plan) -> {
            for (int i = 0; i < LINES; i++) {
                table.row(
                        Ids.LINE.of((long) plan.n() * LINES + i), Ids.BUDGET.of(plan.n()),
                        Ids.ALLOCATION.of((long) plan.n() * SOURCES + i % SOURCES), i, "Khoản chi " + (i + 1), 5_000_000, 2_000_000);
            }
        });
        each(
                "expenditure (id, budget_id, line_id, unit_id, unit_path, spent_on, amount, recorded_by_id, recorded_by, recorded_at)",
                (table, plan) -> {
                    for (int i = 0; i < EXPENDITURES; i++) {
                        table.row(
                                Ids.EXPENDITURE.of((long) plan.n() * EXPENDITURES + i), Ids.BUDGET.of(plan.n()),
                                Ids.LINE.of((long) plan.n() * LINES + i % LINES), plan.commune().id(), plan.commune().path(),
                                plan.year() + "-0" + (1 + i % 9) + "-12", 1_000_000, Ids.ACCOUNT.of(plan.commune().n()), "Kế toán",
                                plan.year() + "-12-01");
                    }
                });
    }

    private void reports() throws SQLException, IOException {
        each(
                "report (id, unit_id, unit_path, plan_id, period, year, title, from_on, to_on, due_on, recipients, place, state, created_at, updated_at)",
                (table, plan) -> {
                    for (int i = 0; i < PERIODS.length; i++) {
                        table.row(
                                Ids.REPORT.of((long) plan.n() * 4 + i), plan.commune().id(), plan.commune().path(),
                                Ids.PLAN.of(plan.n()), PERIODS[i], plan.year(),
                                "Kết quả tuyên truyền cải cách hành chính kỳ " + PERIODS[i] + " năm " + plan.year(),
                                i == 2 ? plan.year() + "-06-15" : plan.year() - 1 + "-12-15", plan.year() + "-" + ENDS[i],
                                plan.year() + "-" + ENDS[i], "[\"Lưu: VT.\"]", "Hà Tĩnh", "DRAFT", plan.issuedOn(), plan.issuedOn());
                    }
                });
        each("report_section (id, report_id, position, code, heading, text, money)", (table, plan) -> {
            for (int i = 0; i < 4 * SECTIONS.length; i++) {
                int section = i % SECTIONS.length;
                table.row(
                        Ids.SECTION.of((long) plan.n() * 4 * SECTIONS.length + i), Ids.REPORT.of((long) plan.n() * 4 + i / SECTIONS.length),
                        section, new String[] {"I", "II", "III", "IV", "V"}[section], SECTIONS[section],
                        "Trong kỳ đã tổ chức {{activity.count}} hoạt động.", section == 2);
            }
        });
    }
}
