package vn.loa.launcher;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The entry point: chooses the data folder and the database, then starts the application, or does an {@link Errand} without it. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0) {
            Refusal.orExit(() -> Errand.of(arguments).run(ConfigProvider.getConfig()));
            return;
        }
        var settings = Refusal.orExit(() -> prepare(ConfigProvider.getConfig()));
        settings.forEach(System::setProperty);
        Quarkus.run(arguments);
    }

    /** The settings the application starts with; system properties outrank files and survive a reload in dev mode. */
    static Map<String, String> prepare(Config config) throws IOException {
        var home = Home.of(config).folder();
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
        var external = external(config);
        if (external.isPresent()) {
            settings.putAll(external.get().properties());
        } else if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .isEmpty()) {
            settings.putAll(EmbeddedPostgres.in(home, () -> Application.currentApplication() != null)
                    .properties());
        }
        return settings;
    }

    /** The database where it is not the embedded one. */
    static Optional<DatabaseLogin> external(Config config) {
        return config.getOptionalValue("loa.database.url", String.class)
                .map(url -> new DatabaseLogin(
                        url,
                        config.getOptionalValue("loa.database.user", String.class)
                                .orElse(""),
                        config.getOptionalValue("loa.database.password", String.class)
                                .orElse("")));
    }
}
