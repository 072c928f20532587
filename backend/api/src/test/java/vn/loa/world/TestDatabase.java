package vn.loa.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import vn.loa.launcher.DatabaseLogin;
import vn.loa.launcher.EmbeddedPostgres;

/**
 * One throw-away PostgreSQL for all tests of the JVM. Registered as a service, so a {@code @QuarkusTest} has it without
 * saying so.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    /** Kept with the JVM: Quarkus loads this class anew whenever a test profile restarts the application. */
    private static final String KEY = "loa.test.database";

    @Override
    public Map<String, String> start() {
        return login().properties();
    }

    @Override
    public void stop() {
        // The next application of this JVM uses it again; it ends with the JVM.
    }

    static DatabaseLogin login() {
        synchronized (System.getProperties()) {
            var known = System.getProperty(KEY);
            if (known == null) {
                try {
                    var login = EmbeddedPostgres.throwaway(
                            Path.of("target", "postgresql").toAbsolutePath());
                    known = String.join(" ", login.url(), login.user(), login.password());
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                System.setProperty(KEY, known);
            }
            var parts = known.split(" ");
            return new DatabaseLogin(parts[0], parts[1], parts[2]);
        }
    }
}
