package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Copies the files of a server while it runs and writes, and then the log of what was written meanwhile, from which the copy becomes whole
 * when it is started (PostgreSQL's manual, 25.3.4, "Making a Base Backup Using the Low Level API").
 */
record ClusterCopy(Path data, Connection superuser, ArchiveWriter archive) {
    static final String ROOT = "pg/data/";
    private static final String CONTROL = "global/pg_control";
    private static final Pattern FIRST_LOG = Pattern.compile("\\(file ([0-9A-F]{24})\\)");
    /** What the server makes anew; their folders have to be there. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "log");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");

    void run() throws SQLException, IOException {
        // Held while this connection lasts, so that the server throws away no log that the copy needs.
        ask("select pg_create_physical_replication_slot('loa_backup_"
                + ProcessHandle.current().pid() + "', true, true)");
        ask("select pg_backup_start('Loa', true)");
        folder(data);
        archive.file(ROOT + CONTROL, data.resolve(CONTROL));
        try (var end = query(
                "select pg_walfile_name(lsn), labelfile, coalesce(spcmapfile, '') as spcmapfile from pg_backup_stop(false)")) {
            var label = end.getString("labelfile");
            if (!end.getString("spcmapfile").isBlank()) {
                throw new Refusal(
                        "Cơ sở dữ liệu có tablespace ngoài thư mục dữ liệu; Loa không sao lưu được.",
                        "The database has tablespaces outside its data folder, which Loa does not back up.");
            }
            archive.text(ROOT + "backup_label", label);
            log(label, end.getString(1));
        }
    }

    private void folder(Path folder) throws IOException {
        for (var path : content(folder)) {
            var name = data.relativize(path).toString().replace('\\', '/');
            if (Files.isDirectory(path)) {
                archive.folder(ROOT + name);
                if (!EMPTIED.contains(name)) {
                    folder(path);
                }
            } else if (!leftOut(path.getFileName().toString()) && !name.equals(CONTROL)) {
                archive.file(ROOT + name, path);
            }
        }
    }

    private static boolean leftOut(String name) {
        return LEFT_OUT.contains(name) || name.startsWith("pgsql_tmp");
    }

    private void log(String label, String last) throws IOException {
        var begun = FIRST_LOG.matcher(label);
        if (!begun.find()) {
            throw new IOException("a label without its log: " + label);
        }
        var first = begun.group(1);
        for (var path : content(data.resolve("pg_wal"))) {
            var name = path.getFileName().toString();
            if (name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                archive.file(ROOT + "pg_wal/" + name, path);
            }
        }
    }

    private static List<Path> content(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private void ask(String query) throws SQLException {
        query(query).close();
    }

    /** At its first row. */
    private ResultSet query(String query) throws SQLException {
        var rows = superuser.createStatement().executeQuery(query);
        rows.next();
        return rows;
    }
}
