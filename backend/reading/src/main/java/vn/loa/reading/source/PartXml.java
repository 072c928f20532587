package vn.loa.reading.source;

import jakarta.annotation.Nullable;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part read from front to end, by local names: the transitional and the strict namespaces hold the same elements. The caller
 * keeps the {@link #depth} of the current element and reads what is {@link #within} it; other elements are passed through.
 */
final class PartXml implements AutoCloseable {
    private static final XMLInputFactory XML = factory();

    private final XMLStreamReader reader;
    private final Limit limit;
    private int depth;

    PartXml(InputStream part, Limit limit) throws XMLStreamException {
        reader = XML.createXMLStreamReader(part);
        this.limit = limit;
    }

    int depth() {
        return depth;
    }

    /** Moves to the next element inside the one of this depth, however deep; false where that one has ended. */
    boolean within(int outer) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                limit.checkDepth(++depth);
                limit.check();
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && --depth < outer) {
                return false;
            }
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type declaration");
            }
        }
        return false;
    }

    void skip() throws XMLStreamException {
        int outer = depth;
        while (within(outer)) {
            // Not needed.
        }
    }

    String name() {
        return reader.getLocalName();
    }

    /** The element's own text, without its children's. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        int outer = depth;
        while (depth >= outer && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> limit.checkDepth(++depth);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == outer) {
                        text.append(reader.getText());
                    }
                }
                default -> {
                    // Comments and the like are ignored.
                }
            }
        }
        return text.toString();
    }

    /** An attribute by its local name, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    @Nullable
    String val() {
        return attribute("val");
    }

    /** A switch without a value is on. */
    boolean on() {
        var value = val();
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    int number(String attribute, int otherwise) {
        var value = attribute(attribute);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
