package vn.loa.kernel.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.loa.problem.Problem;
import vn.loa.reading.source.Metered;

/**
 * Inspects a ZIP that may be a DOCX, XLSX or PPTX. Unpacks and discards every part, up to a limit, because the sizes in the directory can
 * be false and the file must not be a ZIP bomb.
 */
final class OfficeFile {
    private static final int PARTS = 10_000;
    private static final int UNPACKED_MB = 256;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            PREFIX + "wordprocessingml.document.main+xml", FileType.DOCX,
            PREFIX + "spreadsheetml.sheet.main+xml", FileType.XLSX,
            PREFIX + "presentationml.presentation.main+xml", FileType.PPTX);
    /** The type says it, whatever the part is called. */
    private static final Pattern MACROS = Pattern.compile("macroEnabled|vbaProject|vbaData", Pattern.CASE_INSENSITIVE);

    private static final XMLInputFactory XML = xml();

    private FileType type;
    private long unpacked;

    private OfficeFile() {}

    /** Empty for an archive that is no office file.
     *
     * @throws Problem where it has macros, is broken or swells */
    static Optional<FileType> type(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return new OfficeFile().read(zip);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            // The exception depends on where the archive or part is broken.
            throw Problem.invalid("/file", FileProblem.FILE_DAMAGED);
        }
    }

    private Optional<FileType> read(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.getEntry(CONTENT_TYPES) == null) {
            return Optional.empty();
        }
        if (zip.size() > PARTS) {
            throw tooLarge();
        }
        var parts = zip.entries();
        while (parts.hasMoreElements()) {
            read(zip, parts.nextElement());
        }
        return Optional.ofNullable(type);
    }

    private void read(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        var name = part.getName().toLowerCase();
        if (name.endsWith("vbaproject.bin")) {
            throw FileProblem.FILE_HAS_MACROS.problem();
        }
        try (var source = zip.getInputStream(part)) {
            var bytes = unclosed(source);
            if (part.getName().equals(CONTENT_TYPES)) {
                readContentTypes(bytes);
            } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
                refuseDoctype(bytes);
            }
            bytes.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void readContentTypes(InputStream bytes) throws XMLStreamException {
        var reader = XML.createXMLStreamReader(bytes);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                var contentType = reader.getAttributeValue(null, "ContentType");
                if (contentType != null && MACROS.matcher(contentType).find()) {
                    throw FileProblem.FILE_HAS_MACROS.problem();
                }
                type = contentType == null ? type : MAIN_PARTS.getOrDefault(contentType, type);
            } else if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type declaration");
            }
        }
    }

    /** The office formats forbid document types (ECMA-376 part 2); the only use of one is to make a reader fetch or expand something. */
    private static void refuseDoctype(InputStream bytes) throws XMLStreamException {
        var reader = XML.createXMLStreamReader(bytes);
        for (int event = reader.getEventType(); event != XMLStreamConstants.START_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type declaration");
            }
        }
    }

    /** An XML reader closes its input at the end; the caller that opened the part closes it instead. */
    private InputStream unclosed(InputStream part) {
        return new Metered(part, this::count) {
            @Override
            public void close() {}
        };
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Problem tooLarge() {
        return Problem.invalid("/file", FileProblem.FILE_UNPACKS_TOO_LARGE, UNPACKED_MB);
    }

    /** The unpacked size of all parts together. */
    private void count(int read) {
        unpacked += read;
        if (unpacked > UNPACKED_MB * 1_000_000L) {
            throw tooLarge();
        }
    }
}
