package vn.loa.launcher;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The entry point: chooses the data folder and the database, then starts the application. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) throws IOException {
        var settings = Refusal.orExit(() -> prepare(ConfigProvider.getConfig()));
        settings.forEach(System::setProperty);
        Quarkus.run(arguments);
    }

    /** The settings the application starts with; system properties outrank files and survive a reload in dev mode. */
    static Map<String, String> prepare(Config config) throws IOException {
        var home = Path.of(config.getOptionalValue("loa.home", String.class).orElse(".loa"))
                .toAbsolutePath()
                .normalize();
        var settings = new HashMap<>(Map.of("loa.home", home.toString()));
        // In dev mode the port stays ours across reloads.
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            new HttpPort(
                            config.getOptionalValue("quarkus.http.host", String.class)
                                    .orElse("0.0.0.0"),
                            config.getOptionalValue("quarkus.http.port", Integer.class)
                                    .orElse(8080))
                    .refuseWhenTaken();
        }
        var external = config.getOptionalValue("loa.database.url", String.class);
        if (external.isPresent()) {
            settings.putAll(new DatabaseLogin(
                            external.get(),
                            config.getOptionalValue("loa.database.user", String.class)
                                    .orElse(""),
                            config.getOptionalValue("loa.database.password", String.class)
                                    .orElse(""))
                    .properties());
        } else if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .isEmpty()) {
            settings.putAll(EmbeddedPostgres.in(home, () -> Application.currentApplication() != null)
                    .properties());
        }
        return settings;
    }
}
