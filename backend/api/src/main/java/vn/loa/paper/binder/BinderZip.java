package vn.loa.paper.binder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP being sent: each file is read as it goes out, and its hash is of the bytes that went. */
final class BinderZip {
    private final ZipOutputStream zip;
    private final LocalDateTime at;
    private final List<Packed> packed = new ArrayList<>();

    BinderZip(OutputStream out, LocalDateTime at) {
        zip = new ZipOutputStream(out);
        this.at = at;
    }

    /** Of the store: photos, films and PDF, which are packed already. */
    Packed kept(String path, InputStream content, String expected, Packed.State asExpected) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        return add(path, content, expected, asExpected);
    }

    Packed written(String path, byte[] content, String expected) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        return add(path, new ByteArrayInputStream(content), expected, Packed.State.WHOLE);
    }

    Packed missing(String path) {
        return new Packed(path, Packed.State.MISSING, 0, null);
    }

    private Packed add(String path, InputStream content, String expected, Packed.State asExpected) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        var read = new DigestInputStream(content, sha256());
        long size = read.transferTo(zip);
        zip.closeEntry();
        var sum = HexFormat.of().formatHex(read.getMessageDigest().digest());
        var state = expected == null || expected.equals(sum) ? asExpected : Packed.State.ALTERED;
        var done = new Packed(path, state, size, sum);
        packed.add(done);
        return done;
    }

    /** As {@code sha256sum -c} reads them. */
    byte[] sums() {
        var sums = new StringBuilder();
        packed.forEach(file ->
                sums.append(file.sha256()).append("  ").append(file.path()).append('\n'));
        return sums.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Only now it is a ZIP: what stops before has no directory, and no program opens it. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
