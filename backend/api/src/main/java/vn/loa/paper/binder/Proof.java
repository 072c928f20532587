package vn.loa.paper.binder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.file.FileName;
import vn.loa.work.evidence.EvidenceKind;

/**
 * One piece of evidence in a binder.
 *
 * @param number running, from 1
 * @param path within the binder; null for a link
 * @param own whether the caller works in its unit and gets it untouched
 * @param uses what it proves, the first by day first; never empty
 */
record Proof(
        int number,
        String path,
        UUID id,
        EvidenceKind kind,
        String title,
        FileName fileName,
        String mediaType,
        long size,
        String sha256,
        String url,
        boolean own,
        List<Use> uses) {

    /** @param task its code, or its title where it has none; null for an activity outside tasks, or for who may not read tasks */
    record Use(LocalDate on, String activity, String task, String channel) {}

    boolean file() {
        return kind == EvidenceKind.FILE;
    }
}
