package vn.loa.exchange.holding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit has now and a reorganisation leaves with it: none of it moves by itself. */
record UnitHoldingsView(
        @Schema(
                description =
                        "Tài khoản không bị khóa có vai trò ở đơn vị. / Accounts with a role there, not suspended.")
        int accounts,

        int assignees,
        int channels,
        int draftPlans,
        int submittedPlans,

        @Schema(description = "Kế hoạch đang thực hiện. / Plans in effect.")
        int issuedPlans,

        int openTasks,

        @Schema(description = "Báo cáo chưa phê duyệt. / Reports not yet approved.")
        int openReports) {}
