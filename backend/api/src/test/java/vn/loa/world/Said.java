package vn.loa.world;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The lines that one logger writes until this is closed. */
public final class Said extends Handler implements AutoCloseable {
    private final Logger log;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Said(Logger log) {
        this.log = log;
    }

    public static Said by(String logger) {
        var said = new Said(Logger.getLogger(logger));
        said.log.addHandler(said);
        return said;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(String.format(record.getMessage(), record.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
