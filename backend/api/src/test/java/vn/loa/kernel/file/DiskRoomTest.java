package vn.loa.kernel.file;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.world.World;

@QuarkusTest
class DiskRoomTest {
    @Inject
    DiskRoom injected;

    @TempDir
    Path folder;

    private DiskRoom room;
    private long configured;

    @BeforeEach
    void find() {
        room = ClientProxy.unwrap(injected);
        configured = room.warning;
    }

    @AfterEach
    void asConfigured() {
        room.warning = configured;
    }

    @Test
    void administratorsAreWarnedBeforeTheDiskIsFull() {
        var world = World.tell();
        var inbox = "/me/inbox?unit=" + world.commune;
        room.warning = 0;
        world.cast.quan().get(inbox).statusCode(200).body("diskMegabytes", nullValue());
        ready().body("checks.find { it.name == 'disk' }.data.warning", nullValue());
        room.warning = Long.MAX_VALUE;
        world.cast.quan().get(inbox).statusCode(200).body("diskMegabytes", not(nullValue()));
        world.cast.ha().get(inbox).statusCode(200).body("diskMegabytes", nullValue());
        ready().body("checks.find { it.name == 'disk' }.data.warning", not(nullValue()))
                .body("checks.find { it.name == 'disk' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'disk' }.data.megabytesLeft", greaterThan(0));
    }

    @Test
    void theFullestDiskCounts() throws IOException {
        var own = new DiskRoom();
        own.home = folder;
        own.files = Optional.of(folder.resolve("not made yet"));
        own.warning = 0;
        long left = own.megabytes();
        assertThat(left).isPositive();
        assertThat(own.scarce()).isEmpty();
        Files.writeString(folder.resolve("pg.place"), "/proc\n");
        assertThat(own.megabytes()).as("a disk without any room").isZero();
    }

    private static io.restassured.response.ValidatableResponse ready() {
        return given().get("/q/health/ready").then().statusCode(200);
    }
}
