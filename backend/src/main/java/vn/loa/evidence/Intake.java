package vn.loa.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.loa.http.Problem;

/** Looks an uploaded file over before anything of it is kept: size, type, and what it would swell to. */
@ApplicationScoped
class Intake {
    private static final int MEGABYTES = 25;

    @Inject
    FileStore store;

    /** @throws Problem 413, 415 or 422 saying what is wrong with the file */
    KeptFile take(Path upload, String givenName) {
        try {
            long size = Files.size(upload);
            if (size == 0) {
                throw Problem.invalid("/file", EvidenceProblem.FILE_EMPTY);
            }
            if (size > MEGABYTES * 1024L * 1024L) {
                throw EvidenceProblem.FILE_TOO_LARGE.problem(MEGABYTES);
            }
            var type = FileType.of(upload, FileName.clean(givenName));
            if (type.picture()) {
                Picture.refuseHuge(upload, type);
            }
            return new KeptFile(FileName.of(givenName, type), type, size, store.keep(upload));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read back", e);
        }
    }
}
