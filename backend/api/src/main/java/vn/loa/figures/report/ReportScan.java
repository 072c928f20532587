package vn.loa.figures.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.file.Download;
import vn.loa.kernel.file.FileName;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.file.FileType;
import vn.loa.kernel.file.KeptFile;
import vn.loa.people.door.Stamp;

/** The PDF that was scanned from a signed and stamped report, byte for byte as it was sent. */
public record ReportScan(
        @Schema(examples = "bao-cao-21.pdf") String fileName,
        @Schema(examples = "1480000") long size,
        String sha256,
        String addedBy,
        Instant addedAt) {
    /** What the journal says of it; of none, nothing. */
    record Told(String fileName, Long size, String sha256) {
        static Told of(ReportScan scan) {
            return scan == null ? new Told(null, null, null) : new Told(scan.fileName, scan.size, scan.sha256);
        }
    }

    static ReportScan of(KeptFile file, Stamp added) {
        return new ReportScan(file.name().text(), file.size(), file.sha256(), added.by(), added.at());
    }

    Download download(FileStore store) {
        return new Download(store.find(sha256), sha256, new FileName(fileName), FileType.PDF.mediaType());
    }
}
