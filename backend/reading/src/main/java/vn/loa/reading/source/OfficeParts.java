package vn.loa.reading.source;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of a DOCX that hold its text. Nothing else is opened: no pictures, embedded files or external links. */
final class DocxParts implements AutoCloseable {
    /** A 300-page plan's text is some 10 MB of XML. */
    private static final long LARGEST = 64_000_000;

    private final ZipFile zip;
    private final Limit limit;
    private final String main;

    DocxParts(Path file, Limit limit) throws IOException, XMLStreamException {
        zip = new ZipFile(file.toFile());
        this.limit = limit;
        var target = target("_rels/.rels", "/officeDocument");
        main = target == null ? "word/document.xml" : target.replaceFirst("^/", "");
    }

    /** @throws IOException if there is none */
    PartXml text() throws IOException, XMLStreamException {
        var part = open(main);
        if (part == null) {
            throw new IOException("no main part");
        }
        return part;
    }

    /** A part the main one refers to by this kind of relation: {@code /styles}, {@code /numbering}. */
    @Nullable
    PartXml related(String kind) throws IOException, XMLStreamException {
        int slash = main.lastIndexOf('/') + 1;
        var target = target(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels", kind);
        if (target == null) {
            return null;
        }
        return open(target.startsWith("/") ? target.substring(1) : main.substring(0, slash) + target);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    @Nullable
    private String target(String relations, String kind) throws IOException, XMLStreamException {
        try (var xml = open(relations)) {
            while (xml != null && xml.within(0)) {
                var type = xml.attribute("Type");
                if (type != null && type.endsWith(kind) && !"External".equals(xml.attribute("TargetMode"))) {
                    return xml.attribute("Target");
                }
            }
            return null;
        }
    }

    @Nullable
    private PartXml open(String name) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        return entry == null ? null : new PartXml(bounded(zip.getInputStream(entry)), limit);
    }

    private static Metered bounded(InputStream part) {
        var left = new AtomicLong(LARGEST);
        return new Metered(part, read -> {
            if (left.addAndGet(-read) < 0) {
                throw SourceProblem.DOCUMENT_TOO_DEMANDING.problem();
            }
        });
    }
}
