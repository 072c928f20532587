package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** What the words after {@code loa} ask for where it is not the application itself. */
record Errand(String name, List<String> words) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    private static final String REPLACE = "--replace";

    static Errand of(String... arguments) {
        return new Errand(arguments[0], List.of(arguments).subList(1, arguments.length));
    }

    /** Prints what was done. */
    Path run(Config config) throws IOException {
        return switch (name) {
            case "backup" -> backup(config);
            case "restore" -> restore(config);
            default -> throw new Refusal("Không có lệnh “" + name + "”.", "There is no command “" + name + "”.");
        };
    }

    private Path backup(Config config) throws IOException {
        var given = Path.of(words.isEmpty() ? "" : words.getFirst()).toAbsolutePath();
        var name = "loa-" + LocalDateTime.now().format(MINUTE) + ".zip";
        var file = Files.isDirectory(given) ? given.resolve(name) : given;
        var made = new Backup(Home.of(config), Main.external(config), programs(config)).to(file);
        say(
                "Đã sao lưu vào " + file + " (" + (Files.size(file) >> 20) + " MB), đọc lại đúng từng byte",
                "backed up and read back byte for byte; keep it secret: it holds keys and passwords' hashes");
        if (Home.of(config).files().isEmpty()) {
            say("Tệp ở trong kho S3 thì không nằm trong bản này", "the files in the bucket are not in it");
        }
        if (!made.damaged().isEmpty()) {
            throw new Refusal(
                    "Tệp minh chứng không còn nguyên vẹn trên đĩa: " + made.damaged(),
                    "Stored files that are damaged on the disk: " + made.damaged());
        }
        return file;
    }

    private Path restore(Config config) throws IOException {
        var files = words.stream().filter(word -> !word.equals(REPLACE)).toList();
        if (files.size() != 1) {
            throw new Refusal("Dùng: loa restore TỆP [--replace]", "Use: loa restore FILE [--replace]");
        }
        var home = Home.of(config);
        new Restore(home, Main.external(config), programs(config), words.contains(REPLACE))
                .from(Path.of(files.getFirst()).toAbsolutePath());
        say("Đã phục hồi vào " + home.folder(), "restored");
        return home.folder();
    }

    private static PostgresPrograms programs(Config config) {
        return new PostgresPrograms(
                config.getOptionalValue("loa.postgres-programs", String.class).map(Path::of));
    }

    private static void say(String vietnamese, String english) {
        System.out.println("• " + vietnamese + " / " + english);
    }
}
