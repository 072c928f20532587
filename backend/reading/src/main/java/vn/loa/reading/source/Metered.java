package vn.loa.reading.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Tells how many bytes come out of a packed part as they come, so that one that swells is stopped on the way. */
public class Metered extends FilterInputStream {
    private final IntConsumer meter;

    /** @param meter told the bytes of each read; what it throws ends the reading */
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
