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
        var given = given(config);
        settings.putAll(
                given.isPresent()
                        ? given.get()
                        : EmbeddedPostgres.in(home, () -> Application.currentApplication() != null)
                                .properties());
        return settings;
    }

    /** The settings of the database that is there, whether the application runs or not. */
    static Map<String, String> database(Config config) throws IOException {
        var home = Home.of(config).folder();
        var settings = new HashMap<>(Map.of("loa.home", home.toString()));
        var given = given(config);
        settings.putAll(
                given.isPresent()
                        ? given.get()
                        : DatabaseLogin.local(
                                        EmbeddedPostgres.port(home),
                                        DatabaseLogin.NAME,
                                        DatabaseLogin.OWNER,
                                        Secret.keptIn(home.resolve("pg.password")))
                                .properties());
        return settings;
    }

    /** The settings of a database that is not the embedded one; none where Quarkus' own already name it. */
    private static Optional<Map<String, String>> given(Config config) {
        return external(config)
                .map(application -> owner(config).orElseThrow().properties(application))
                .or(() -> config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                        .map(url -> Map.of()));
    }

    /** The database where it is not the embedded one, as the application uses it. */
    private static Optional<DatabaseLogin> external(Config config) {
        return config.getOptionalValue("loa.database.url", String.class).map(url -> login(config, url, "loa.database"));
    }

    /** The owner of an external database, who migrates it and backs it up; where none is named, the application itself. */
    static Optional<DatabaseLogin> owner(Config config) {
        return config.getOptionalValue("loa.database.owner.user", String.class)
                .flatMap(user -> config.getOptionalValue("loa.database.url", String.class))
                .map(url -> login(config, url, "loa.database.owner"))
                .or(() -> external(config));
    }

    private static DatabaseLogin login(Config config, String url, String who) {
        return new DatabaseLogin(
                url,
                config.getOptionalValue(who + ".user", String.class).orElse(""),
                config.getOptionalValue(who + ".password", String.class).orElse(""));
    }
}
