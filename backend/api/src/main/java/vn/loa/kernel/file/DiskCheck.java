package vn.loa.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells the monitor how much room is left; reading goes on without any, so it is never a reason to send requests elsewhere. */
@Readiness
@ApplicationScoped
class DiskCheck implements HealthCheck {
    @Inject
    DiskRoom room;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("disk").up().withData("megabytesLeft", room.megabytes());
        room.scarce().ifPresent(left -> answer.withData("warning", "the disk is nearly full"));
        return answer.build();
    }
}
