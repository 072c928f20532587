package vn.loa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. So root's rights are dropped first: by a user namespace, in which the process still
 * owns its files but holds no capability, or, where that is not allowed (most containers), by changing to an unprivileged
 * account that owns the cluster's folder and nothing else.
 */
record Rights(List<String> prefix, int user, int group) {
    private static final Duration MOMENT = Duration.ofMinutes(1);
    /** Root's folder for a cluster whose own folder the unprivileged account cannot reach. */
    private static final Path REACHABLE = Path.of("/var/lib/loa");

    private static final String NOTE = "pg.place";
    private static final Rights OWN = new Rights(List.of(), -1, -1);

    static Rights find() {
        if (Command.windows() || !root()) {
            return OWN;
        }
        var namespace = new Rights(List.of("unshare", "-U", "--"), 0, 0);
        if (namespace.can("true")) {
            return namespace;
        }
        var account = Account.unprivileged();
        var other = Stream.of(
                        List.of(
                                "setpriv",
                                "--reuid=" + account.user,
                                "--regid=" + account.group,
                                "--clear-groups",
                                "--"),
                        List.of("runuser", "-u", account.name, "--"))
                .map(prefix -> new Rights(prefix, account.user, account.group))
                .filter(rights -> rights.can("true"))
                .findFirst();
        return other.orElseThrow(() -> new Refusal(
                "PostgreSQL không chạy được bằng tài khoản root và máy này không có unshare, setpriv hay runuser."
                        + " Hãy chạy Loa bằng một tài khoản thường.",
                "PostgreSQL does not run as root, and this machine offers neither unshare, setpriv nor runuser."
                        + " Start Loa as an ordinary user."));
    }

    /**
     * The folder that holds the cluster: {@code home} itself, or a place recorded in {@code home} if a parent folder blocks the
     * server's account. An existing cluster is never silently replaced by an empty one.
     */
    Path seat(Path home) throws IOException {
        var noted = noted(home);
        if (noted.isPresent()) {
            return noted.get();
        }
        if (prefix.isEmpty() || reaches(home)) {
            return home;
        }
        if (Files.exists(home.resolve("pg/data"))) {
            throw new Refusal(
                    "Tài khoản chạy PostgreSQL không vào được thư mục " + home
                            + ". Hãy cho phép đi qua các thư mục cha (chmod o+x) hoặc chuyển LOA_HOME ra chỗ khác.",
                    "The account PostgreSQL runs as cannot reach the folder " + home
                            + ". Let others pass through its parents (chmod o+x) or move LOA_HOME elsewhere.");
        }
        var away = REACHABLE.resolve(UUID.randomUUID().toString());
        Files.createDirectories(away);
        Files.writeString(home.resolve(NOTE), away.toString());
        return away;
    }

    /** Where the cluster of {@code home} had to stand elsewhere. */
    static Optional<Path> noted(Path home) throws IOException {
        var note = home.resolve(NOTE);
        return Files.exists(note) ? Optional.of(Path.of(Files.readString(note).strip())) : Optional.empty();
    }

    /** Makes the server's account the owner of the folder and its content. */
    void own(Path folder) throws IOException {
        if (prefix.isEmpty() || Files.getAttribute(folder, "unix:uid").equals(user)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (var path : (Iterable<Path>) tree::iterator) {
                Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private boolean reaches(Path folder) {
        return can("test", "-r", folder.toString(), "-a", "-x", folder.toString());
    }

    private boolean can(String... words) {
        try {
            return Command.of(prefix, null, words).run(MOMENT) == 0;
        } catch (UncheckedIOException missing) {
            return false;
        }
    }

    private static boolean root() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException noProc) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private record Account(String name, int user, int group) {
        static Account unprivileged() {
            try (var lines = Files.lines(Path.of("/etc/passwd"), StandardCharsets.ISO_8859_1)) {
                var known = new HashMap<String, Account>();
                lines.map(line -> line.split(":"))
                        .filter(field ->
                                field.length > 3 && Set.of("postgres", "nobody").contains(field[0]))
                        .forEach(field -> known.put(
                                field[0],
                                new Account(field[0], Integer.parseInt(field[2]), Integer.parseInt(field[3]))));
                return known.getOrDefault(
                        "postgres", known.getOrDefault("nobody", new Account("nobody", 65534, 65534)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
