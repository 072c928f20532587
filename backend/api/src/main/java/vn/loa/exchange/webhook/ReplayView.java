package vn.loa.exchange.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ReplayView(
        @Schema(
                description =
                        "Bao nhiêu lần gửi hỏng nay chờ gửi lại. / How many failed deliveries wait to be sent again.")
        int replayed) {}
