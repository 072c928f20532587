package vn.loa.people.account;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device on which the caller is signed in. */
record DeviceSessionView(
        UUID id,
        @Schema(examples = "Điện thoại của Hà") String deviceName,
        ClientKind client,
        Instant createdAt,
        Instant lastUsedAt,

        @Schema(description = "Chính là phiên đang gọi. / The very session that calls.")
        boolean current) {

    static DeviceSessionView of(DeviceSession session, UUID current) {
        return new DeviceSessionView(
                session.id(),
                session.deviceName,
                session.client,
                session.createdAt,
                session.lastUsedAt,
                session.id().equals(current));
    }
}
