package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * {@code loa restore FILE}: an {@link Archive} becomes the data folder and the database of a Loa that does not run. Everything is unpacked
 * beside its place first and moved there at the end, so that a restore that breaks off leaves no half.
 *
 * @param replace whether data that are there already are put aside, into {@code replaced-<instant>}; nothing is deleted
 */
record Restore(Home home, Optional<DatabaseLogin> external, PostgresPrograms programs, boolean replace) {
    void from(Path file) throws IOException {
        var archive = Archive.open(file);
        check(archive);
        try (var lock = HomeLock.take(home.folder())) {
            var places = places(archive);
            makeRoom(places.values());
            for (var place : places.entrySet()) {
                archive.unpack(place.getKey(), FileTree.privateFolders(fresh(place.getValue())));
            }
            if (external.isPresent()) {
                database(archive);
            }
            for (var place : places.entrySet()) {
                move(fresh(place.getValue()).resolve(place.getKey()), place.getValue());
            }
            sweep(places.values());
        } catch (IOException failure) {
            throw new Refusal(
                    "Không phục hồi được: " + failure.getMessage(),
                    "The backup could not be restored: " + failure.getMessage(),
                    failure);
        }
    }

    /** Where each part of the archive belongs; the database last, because with it a start finds data. */
    private Map<String, Path> places(Archive archive) throws IOException {
        var places = home.places();
        if (archive.embedded()) {
            places.put("pg", Rights.find().seat(home.folder()).resolve("pg"));
        }
        return places;
    }

    /** On the disk of its place. */
    private static Path fresh(Path place) {
        return place.resolveSibling("restoring");
    }

    private static void sweep(Collection<Path> places) throws IOException {
        for (var place : places) {
            FileTree.delete(fresh(place));
        }
    }

    private void check(Archive archive) {
        if (archive.embedded() && external.isPresent()) {
            throw new Refusal(
                    "Bản này sao lưu PostgreSQL kèm theo; hãy bỏ LOA_DATABASE_URL để phục hồi.",
                    "This is a backup of the embedded PostgreSQL; leave LOA_DATABASE_URL out to restore it.");
        }
        if (!archive.embedded() && external.isEmpty()) {
            throw new Refusal(
                    "Bản này sao lưu một PostgreSQL bên ngoài; hãy trỏ LOA_DATABASE_URL tới một cơ sở dữ liệu trống.",
                    "This is a backup of an external PostgreSQL; point LOA_DATABASE_URL at an empty database.");
        }
        if (archive.embedded() && archive.postgres() != Integer.parseInt(Binaries.MAJOR)) {
            throw new Refusal(
                    "Bản này của PostgreSQL " + archive.postgres() + "; bản Loa này chạy PostgreSQL " + Binaries.MAJOR
                            + ".",
                    "This is a backup of PostgreSQL " + archive.postgres() + "; this build runs PostgreSQL "
                            + Binaries.MAJOR + ".");
        }
    }

    /** What an earlier attempt left is deleted; data are put aside, or refused. */
    private void makeRoom(Collection<Path> places) throws IOException {
        sweep(places);
        var there = places.stream().filter(Files::exists).toList();
        if (!there.isEmpty() && !replace) {
            throw new Refusal(
                    "Đã có dữ liệu: " + there.getFirst()
                            + ". Hãy chọn LOA_HOME khác, hoặc thêm --replace: dữ liệu cũ được chuyển sang bên, không bị xóa.",
                    "There are data already: " + there.getFirst()
                            + ". Choose another LOA_HOME, or add --replace: the old data are put aside, not deleted.");
        }
        var aside = "replaced-" + Instant.now().toString().replaceAll("\\..*|[-:Z]", "");
        for (var old : there) {
            move(old, FileTree.privateFolders(old.resolveSibling(aside)).resolve(old.getFileName()));
        }
    }

    private void database(Archive archive) throws IOException {
        var login = external.orElseThrow();
        try (var connection = login.connect(Duration.ZERO);
                var tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            if (tables.next()) {
                throw new Refusal(
                        "Cơ sở dữ liệu " + login.url() + " không trống.",
                        "The database " + login.url() + " is not empty.");
            }
            programs.restore(login, connection.getMetaData().getDatabaseMajorVersion(), archive);
        } catch (SQLException failure) {
            throw new Refusal(
                    "Không vào được cơ sở dữ liệu: " + failure.getMessage(),
                    "The database cannot be reached: " + failure.getMessage(),
                    failure);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
