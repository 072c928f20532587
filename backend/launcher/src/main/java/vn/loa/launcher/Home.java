package vn.loa.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Where a Loa keeps on the disk what has to outlive it.
 *
 * @param folder the data folder
 * @param files the folder of evidence and papers, perhaps elsewhere; empty where they are in a bucket
 */
record Home(Path folder, Optional<Path> files) {
    static Home of(Config config) {
        var folder = Path.of(config.getOptionalValue("loa.home", String.class).orElse(".loa"))
                .toAbsolutePath()
                .normalize();
        var files = config.getOptionalValue("loa.files.folder", String.class)
                .map(given -> Path.of(given).toAbsolutePath().normalize())
                .orElse(folder.resolve("files"));
        var bucket = config.getOptionalValue("loa.files.s3.bucket", String.class);
        return new Home(folder, bucket.isPresent() ? Optional.empty() : Optional.of(files));
    }

    /** All but the database, by its name in a backup. */
    Map<String, Path> places() {
        var places = new LinkedHashMap<String, Path>();
        places.put("pg.password", folder.resolve("pg.password"));
        places.put("keys", folder.resolve("keys"));
        files.ifPresent(path -> places.put("files", path));
        return places;
    }
}
