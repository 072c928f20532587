package vn.loa.launcher;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** What the words after {@code loa} ask for where it is not the application itself. */
record Errand(String name, List<String> words) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    private static final String REPLACE = "--replace";
    /** It shares the database with the Loa that runs: it migrates nothing, does no jobs and listens nowhere. */
    private static final Map<String, String> WITHOUT_DOORS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.log.level", "WARN",
            "loa.demo", "false");

    static Errand of(String... arguments) {
        return new Errand(arguments[0], List.of(arguments).subList(1, arguments.length));
    }

    /** Prints what was done. */
    Void run(Config config) throws IOException {
        switch (name) {
            case "backup" -> backup(config);
            case "restore" -> restore(config);
            default -> application(config);
        }
        return null;
    }

    /** What only the application can do, it does without its doors: {@code loa.errand.<name>} is the class. */
    private void application(Config config) throws IOException {
        var type = config.getOptionalValue("loa.errand." + name, String.class)
                .orElseThrow(() -> new Refusal("Không có lệnh “" + name + "”.", "There is no command “" + name + "”."));
        Main.database(config).forEach(System::setProperty);
        WITHOUT_DOORS.forEach(System::setProperty);
        Quarkus.run(application(type), (code, failure) -> System.exit(code), words.toArray(String[]::new));
    }

    private static Class<? extends QuarkusApplication> application(String type) {
        try {
            return Class.forName(type, true, Thread.currentThread().getContextClassLoader())
                    .asSubclass(QuarkusApplication.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void backup(Config config) throws IOException {
        var given = Path.of(words.isEmpty() ? "" : words.getFirst()).toAbsolutePath();
        var name = "loa-" + LocalDateTime.now().format(MINUTE) + ".zip";
        var file = Files.isDirectory(given) ? given.resolve(name) : given;
        var made = new Backup(Home.of(config), Main.owner(config), programs(config)).to(file);
        say(
                "Đã sao lưu vào " + file + " (" + (Files.size(file) >> 20) + " MB), đọc lại đúng từng byte",
                "backed up and read back byte for byte; keep it secret: it holds keys and passwords' hashes");
        if (Home.of(config).files().isEmpty()) {
            say("Tệp ở trong kho S3 thì không nằm trong bản này", "the files in the bucket are not in it");
        }
        if (!made.damaged().isEmpty()) {
            throw new Refusal(
                    "Tài liệu kiểm chứng không còn nguyên vẹn trên đĩa: " + made.damaged(),
                    "Stored files that are damaged on the disk: " + made.damaged());
        }
    }

    private void restore(Config config) throws IOException {
        var files = words.stream().filter(word -> !word.equals(REPLACE)).toList();
        if (files.size() != 1) {
            throw new Refusal("Dùng: loa restore TỆP [--replace]", "Use: loa restore FILE [--replace]");
        }
        var home = Home.of(config);
        new Restore(home, Main.owner(config), programs(config), words.contains(REPLACE))
                .from(Path.of(files.getFirst()).toAbsolutePath());
        say("Đã phục hồi vào " + home.folder(), "restored");
    }

    private static PostgresPrograms programs(Config config) {
        return new PostgresPrograms(
                config.getOptionalValue("loa.postgres-programs", String.class).map(Path::of));
    }

    private static void say(String vietnamese, String english) {
        System.out.println("• " + vietnamese + " / " + english);
    }
}
