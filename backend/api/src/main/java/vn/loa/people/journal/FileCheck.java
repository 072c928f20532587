package vn.loa.people.journal;

import jakarta.inject.Inject;
import java.util.UUID;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.sql.Sql;

/** A noun's files against the hashes they were kept under. */
public abstract class FileCheck implements Check {
    private record Kept(UUID id, String sha256) {}

    private final String noun;
    private final String what;
    private final String files;

    @Inject
    Sql sql;

    @Inject
    FileStore store;

    /**
     * @param noun of the one thing, in findings
     * @param what of all, in both languages
     * @param files the statement that reads each one's id and SHA-256
     */
    protected FileCheck(String noun, String what, String files) {
        this.noun = noun;
        this.what = what;
        this.files = files;
    }

    @Override
    public void look(Findings findings) {
        for (var file : sql.of(files).list(Kept.class)) {
            findings.looked(what, 1);
            if (!store.whole(file.sha256)) {
                findings.broken(
                        noun + " " + file.id,
                        "tệp " + file.sha256 + " mất hoặc không còn như khi giữ",
                        "its file is lost or changed");
            }
        }
    }
}
