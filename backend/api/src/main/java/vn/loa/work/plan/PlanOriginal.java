package vn.loa.work.plan;

import java.util.UUID;
import vn.loa.kernel.file.Download;
import vn.loa.kernel.file.FileName;
import vn.loa.kernel.file.FileStore;

/**
 * The signed document a plan was entered from. It is the plan's paper, byte for byte.
 *
 * @param planImport where its text was read
 * @param issuance its number, day and signer as it states them
 */
public record PlanOriginal(
        UUID planImport, String fileName, String mediaType, long size, String sha256, IssuanceDraft issuance) {
    Download download(FileStore store) {
        return new Download(store.find(sha256), sha256, new FileName(fileName), mediaType);
    }
}
