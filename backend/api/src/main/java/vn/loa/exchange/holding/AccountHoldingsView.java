package vn.loa.exchange.holding;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.access.Role;
import vn.loa.people.unit.UnitRef;

/** The duties of an account at each of its units. */
record AccountHoldingsView(List<AtUnit> units) {
    @Schema(name = "AccountHoldingsAtUnit")
    record AtUnit(
            UnitRef unit,
            List<HoldingRole> roles,
            List<HoldingAssignee> assignees,

            @Schema(description = "Dự thảo của đơn vị mà vai trò này soạn. / Drafts of the unit that the role writes.")
            int draftPlans,

            int draftReports,

            @Schema(description = "Chờ vai trò này ký. / What waits for the role's signature.")
            int plansToSign,

            int reportsToSign) {}

    /** @param sole nobody else at the unit holds it */
    @Schema(name = "HoldingRole")
    record HoldingRole(Role role, boolean sole) {}

    /** @param sole nobody else belongs to it */
    @Schema(name = "HoldingAssignee")
    record HoldingAssignee(
            UUID id,
            @Schema(examples = "Công chức Văn hóa – Xã hội") String name,
            boolean sole,

            @Schema(description = "Nhiệm vụ chưa xong, chủ trì hoặc phối hợp. / Open tasks, leading or coordinating.")
            int openTasks,

            int overdueTasks) {}
}
