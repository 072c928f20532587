package vn.loa.reading.source;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of a DOCX or XLSX that hold its text. Nothing else is opened: no pictures, embedded files or external links. */
final class OfficeParts implements AutoCloseable {
    /** A 300-page plan's text is some 10 MB of XML. */
    private static final long LARGEST = 64_000_000;

    private final ZipFile zip;
    private final Limit limit;
    private final String main;

    /** @param usual the main part's name where no relation gives it */
    OfficeParts(Path file, String usual, Limit limit) throws IOException, XMLStreamException {
        zip = new ZipFile(file.toFile());
        this.limit = limit;
        var target = target("_rels/.rels", "Type", "/officeDocument");
        main = target == null ? usual : target.replaceFirst("^/", "");
    }

    /** @throws IOException if there is none */
    PartXml main() throws IOException, XMLStreamException {
        var part = open(main);
        if (part == null) {
            throw new IOException("no main part");
        }
        return part;
    }

    /** A part the main one refers to by this kind of relation: {@code /styles}, {@code /numbering}. */
    @Nullable
    PartXml related(String kind) throws IOException, XMLStreamException {
        return related("Type", kind);
    }

    /** A part the main one refers to by a relation of this id. */
    @Nullable
    PartXml of(String id) throws IOException, XMLStreamException {
        return related("Id", id);
    }

    @Nullable
    private PartXml related(String attribute, String ending) throws IOException, XMLStreamException {
        int slash = main.lastIndexOf('/') + 1;
        var target = target(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels", attribute, ending);
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
    private String target(String relations, String attribute, String ending) throws IOException, XMLStreamException {
        try (var xml = open(relations)) {
            while (xml != null && xml.within(0)) {
                var value = xml.attribute(attribute);
                if (value != null && value.endsWith(ending) && !"External".equals(xml.attribute("TargetMode"))) {
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
