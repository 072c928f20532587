package vn.loa.reading.source;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A PDF's bytes with a memory limit. PDFBox unpacks a whole stream into memory while it reads the packed bytes from here piece by
 * piece. If such a run allocates more memory than any real page part needs, the file is made to expand.
 */
final class PdfBytes implements RandomAccessRead {
    private static final long RUN = 200_000_000;
    private static final long ALL = 6_000_000_000L;

    private final RandomAccessRead file;
    private final Limit limit;
    private final long first = Limit.allocated();
    private long run = first;
    private long expected;

    PdfBytes(Path file, Limit limit) throws IOException {
        this.file = new RandomAccessReadBufferedFile(file);
        this.limit = limit;
    }

    private void check() throws IOException {
        limit.check();
        long now = Limit.allocated();
        if (file.getPosition() != expected) {
            run = now;
        }
        if (now - run > RUN || now - first > ALL) {
            throw SourceProblem.DOCUMENT_TOO_DEMANDING.problem();
        }
    }

    @Override
    public int read() throws IOException {
        // One byte at a time is how objects are parsed; streams come in pieces.
        return file.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        check();
        int read = file.read(buffer, offset, length);
        expected = file.getPosition();
        return read;
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        limit.check();
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
