package vn.loa.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import vn.loa.problem.Problem;

/** Inspects an uploaded file before storing it: size, type, and unpacked size. */
@ApplicationScoped
public class Intake {
    private static final int MEGABYTES = 25;

    @Inject
    FileStore store;

    /** @throws Problem 413, 415 or 422 saying what is wrong with the file */
    public KeptFile take(Path upload, String givenName, Set<FileType> accepted) {
        return inspected(upload, givenName, accepted, store::keep);
    }

    /** What {@link #take} would give, without keeping the file: for what is undone. */
    public KeptFile look(Path upload, String givenName, Set<FileType> accepted) {
        return inspected(upload, givenName, accepted, FileStore::sum);
    }

    private interface Summing {
        String of(Path upload) throws IOException;
    }

    private static KeptFile inspected(Path upload, String givenName, Set<FileType> accepted, Summing sha256) {
        try {
            var type = inspect(upload, givenName, accepted);
            return new KeptFile(FileName.of(givenName, type), type, Files.size(upload), sha256.of(upload));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read back", e);
        }
    }

    /** {@link #take} for a file that is looked at and not kept. */
    public void check(Path upload, String givenName, Set<FileType> accepted) throws IOException {
        inspect(upload, givenName, accepted);
    }

    /** The file's type, once it is known to be harmless; the same problems as {@link #take}. */
    static FileType inspect(Path upload, String givenName, Set<FileType> accepted) throws IOException {
        long size = Files.size(upload);
        if (size == 0) {
            throw Problem.invalid("/file", FileProblem.FILE_EMPTY);
        }
        if (size > MEGABYTES * 1024L * 1024L) {
            throw FileProblem.FILE_TOO_LARGE.problem(MEGABYTES);
        }
        var type = FileType.of(upload, FileName.clean(givenName), accepted);
        if (type.picture()) {
            Picture.refuseHuge(upload, type);
        }
        return type;
    }
}
