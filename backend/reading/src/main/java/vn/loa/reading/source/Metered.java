package vn.loa.reading.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Counts the bytes unpacked from a part, so that a part that expands too far is stopped. */
public class Metered extends FilterInputStream {
    private final IntConsumer meter;

    /** @param meter receives the bytes of each read; an exception it throws ends the reading */
    public Metered(InputStream bytes, IntConsumer meter) {
        super(bytes);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        meter.accept(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        meter.accept(Math.max(read, 0));
        return read;
    }
}
